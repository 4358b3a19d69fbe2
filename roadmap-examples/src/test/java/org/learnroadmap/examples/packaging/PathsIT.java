package org.learnroadmap.examples.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnroadmap.examples.Compiler;
import org.learnroadmap.examples.Processes.Result;

/** On the class path and on the module path an application finds the plugin of a third party and writes the same. */
class PathsIT {

    @TempDir
    static Path work;

    private static Desk desk;
    private static String expected;

    @BeforeAll
    static void build() {
        desk = Desk.in(work);
        expected = desk.onClassPath();
    }

    @Test
    void needsNoModuleDescriptorOnTheClassPath() {
        Result result = desk.java(
                List.of("-cp", Desk.path(Compiler.libraries(), desk.application(), desk.automaticPlugin()), Desk.MAIN));

        assertThat(result.out()).as(result.err()).isEqualTo(expected);
    }

    @Test
    void findsAPluginThatIsAModule() {
        Result result = onModulePath(desk.plugin());

        assertThat(result.out()).as(result.err()).isEqualTo(expected);
        assertThat(result.err()).contains("module: module com.example.desk", "core: module org.learnroadmap.core");
    }

    @Test
    void findsAPluginThatIsAnAutomaticModule() {
        Result result = onModulePath(desk.automaticPlugin());

        assertThat(result.out()).as(result.err()).isEqualTo(expected);
        assertThat(result.err()).contains("module: module com.example.desk", "core: module org.learnroadmap.core");
    }

    @Test
    void hasTheDescriptorOfTheDocument() throws IOException {
        assertThat(Files.readString(Desk.source("acme/module-info.java")))
                .endsWith(EmbeddingDocument.block("java", "provides"));
    }

    private static Result onModulePath(Path plugin) {
        return desk.java(List.of("-p", Desk.path(Compiler.libraries(), desk.application(), plugin), "-m", Desk.MODULE));
    }
}
