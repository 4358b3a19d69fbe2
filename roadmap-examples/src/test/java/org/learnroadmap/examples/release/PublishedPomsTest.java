package org.learnroadmap.examples.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Poms say what Maven Central asks for, and the BOM names every jar in the one version there is. */
class PublishedPomsTest {

    /** What Maven Central requires of a pom, which modules inherit but for their name and description. */
    private static final List<String> REQUIRED = List.of(
            "url",
            "licenses > license > name",
            "licenses > license > url",
            "developers > developer > name",
            "scm > connection",
            "scm > developerConnection",
            "scm > url");

    static List<String> published() {
        return Poms.published();
    }

    @Test
    void thereAreSixJarsAndTheirBom() {
        assertThat(Poms.published())
                .containsExactly(
                        "roadmap-bom",
                        "roadmap-core",
                        "roadmap-yaml",
                        "roadmap-markdown",
                        "roadmap-export",
                        "roadmap-icalendar",
                        "roadmap-testkit");
    }

    @ParameterizedTest
    @MethodSource("published")
    void everyPomSaysWhatItIs(String module) {
        Element pom = Poms.module(module);
        Element inherited = pom.select("> parent").isEmpty() ? pom : Poms.parent();

        assertThat(pom.select("> name").text()).startsWith("Roadmap ");
        assertThat(pom.select("> description").text()).endsWith(".");
        assertThat(REQUIRED)
                .allSatisfy(
                        required -> assertThat(inherited.select("> " + required).text())
                                .as(required)
                                .isNotBlank());
    }

    @Test
    void theBomNamesEveryJarOnce() {
        Element bom = Poms.module("roadmap-bom");

        assertThat(bom.select("> dependencyManagement artifactId").eachText()).containsExactlyElementsOf(Poms.jars());
        assertThat(bom.select("> dependencyManagement version").eachText()).containsOnly("${project.version}");
    }

    @Test
    void theBomHasTheVersionOfAllModules() {
        String version = Poms.parent().select("> version").text();

        assertThat(Poms.module("roadmap-bom").select("> version").text()).isEqualTo(version);
        assertThat(Poms.jars())
                .allSatisfy(module -> assertThat(
                                Poms.module(module).select("> parent > version").text())
                        .isEqualTo(version));
    }
}
