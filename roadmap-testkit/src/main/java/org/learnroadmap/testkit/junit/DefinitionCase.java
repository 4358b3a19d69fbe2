package org.learnroadmap.testkit.junit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.diagnostic.Severity;
import org.learnroadmap.core.model.Roadmap;

/**
 * One run of a test for one definition.
 *
 * @param name     what the run is called
 * @param result   all of the file
 * @param roadmap  what the run is about; null if the file has errors
 * @param failOn   the least severity that fails it
 * @param roadmaps what the file was read with
 */
record DefinitionCase(
        String name, LoadResult result, @Nullable Roadmap roadmap, Severity failOn, Roadmaps roadmaps)
        implements TestTemplateInvocationContext, BeforeEachCallback, ParameterResolver, AfterTestExecutionCallback {

    @Override
    public String getDisplayName(int index) {
        return name;
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
        return List.of(this);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        Verdict.on(result, failOn, roadmaps).ifPresent(message -> {
            throw new AssertionError(message);
        });
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return !parameter.isAnnotated(RoadmapFile.class)
                && (type == LoadResult.class || type == Roadmap.class && roadmap != null);
    }

    @Override
    public @Nullable Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == LoadResult.class ? result : roadmap;
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Verdict.requireEndedSentences(context);
    }
}
