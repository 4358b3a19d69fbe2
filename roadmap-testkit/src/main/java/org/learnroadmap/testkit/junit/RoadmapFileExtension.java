package org.learnroadmap.testkit.junit;

import java.util.List;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.diagnostic.Severity;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.spi.Source;

/** Reads what {@link RoadmapFile} names. */
final class RoadmapFileExtension implements ParameterResolver, AfterTestExecutionCallback {

    private static final List<Class<?>> TYPES = List.of(Roadmap.class, LoadResult.class);

    RoadmapFileExtension() {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.isAnnotated(RoadmapFile.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (!TYPES.contains(type)) {
            throw new ParameterResolutionException(
                    "@RoadmapFile is for a Roadmap or a LoadResult, not for a " + type.getSimpleName());
        }
        RoadmapFile file = parameter.findAnnotation(RoadmapFile.class).orElseThrow();
        Class<?> test = context.getRequiredTestClass();
        Roadmaps roadmaps = SharedRoadmaps.of(context);
        Source source = Resources.of(test)
                .file(file.value(), roadmaps.limits())
                .orElseThrow(() -> new ParameterResolutionException("there is no file '" + file.value()
                        + "'; looked for " + Resources.of(test).places(file.value())));
        LoadResult result = roadmaps.load(source);
        return type == LoadResult.class ? result : roadmap(result, file.id(), roadmaps);
    }

    private static Roadmap roadmap(LoadResult result, String id, Roadmaps roadmaps) {
        Verdict.on(result, Severity.ERROR, roadmaps).ifPresent(message -> {
            throw new ParameterResolutionException(message);
        });
        List<String> ids = result.roadmaps().stream().map(Roadmap::id).toList();
        if (id.isEmpty() && ids.size() > 1) {
            throw new ParameterResolutionException(result.source() + " holds " + ids.size()
                    + " roadmaps; choose one with @RoadmapFile(id = ...): " + String.join(", ", ids));
        }
        return id.isEmpty()
                ? result.roadmap()
                : result.roadmap(id)
                        .orElseThrow(() -> new ParameterResolutionException(result.source() + " holds no roadmap '" + id
                                + "'; there are " + String.join(", ", ids)));
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Verdict.requireEndedSentences(context);
    }
}
