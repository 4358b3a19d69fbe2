package org.learnroadmap.testkit.junit;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.platform.commons.support.AnnotationSupport;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.model.Roadmap;

/** Finds what {@link RoadmapDefinitions} names and makes a test of each. */
final class RoadmapDefinitionsExtension implements TestTemplateInvocationContextProvider {

    RoadmapDefinitionsExtension() {}

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return AnnotationSupport.isAnnotated(context.getTestMethod(), RoadmapDefinitions.class);
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        RoadmapDefinitions wanted = AnnotationSupport.findAnnotation(
                        context.getRequiredTestMethod(), RoadmapDefinitions.class)
                .orElseThrow();
        Roadmaps roadmaps = SharedRoadmaps.of(context);
        List<FoundFile> files =
                DefinitionFolder.find(Resources.of(context.getRequiredTestClass()), wanted.value(), roadmaps);
        return files.stream().flatMap(file -> cases(file, wanted, roadmaps));
    }

    /** One for each roadmap; one for a file that has errors. */
    private static Stream<DefinitionCase> cases(FoundFile file, RoadmapDefinitions wanted, Roadmaps roadmaps) {
        LoadResult result = roadmaps.load(file.source());
        List<Roadmap> found = result.roadmaps();
        if (result.hasErrors() || found.size() == 1) {
            Roadmap only = found.size() == 1 ? found.get(0) : null;
            return Stream.of(new DefinitionCase(file.name(), result, only, wanted.failOn(), roadmaps));
        }
        return found.stream()
                .map(roadmap -> new DefinitionCase(
                        file.name() + ": " + roadmap.id(), result, roadmap, wanted.failOn(), roadmaps));
    }
}
