package org.learnroadmap.examples.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.examples.Compiler;

/** Headers for OSGi say what module descriptors say, and stand beside what was in the manifest before. */
class ManifestIT {

    private static final String VERSION = OutsideProject.VERSION;
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern REGISTERED = Pattern.compile("register:=\"([^\"]+)\"");
    private static final Pattern WANTED = Pattern.compile("\\(osgi\\.serviceloader=([^)]+)\\)");

    static List<Path> published() {
        Path kit = OutsideProject.repository()
                .resolve("org/learnroadmap/roadmap-testkit")
                .resolve(VERSION)
                .resolve("roadmap-testkit-" + VERSION + ".jar");
        Stream<Path> libraries = Stream.of(Compiler.libraries().split(System.getProperty("path.separator")))
                .map(Path::of)
                .filter(jar -> jar.getFileName().toString().startsWith("roadmap-"));
        return Stream.concat(libraries, Stream.of(kit)).toList();
    }

    @ParameterizedTest
    @MethodSource("published")
    void namesTheBundleAsTheModule(Path jar) throws IOException {
        Attributes headers = headers(jar);

        assertThat(headers.getValue("Bundle-ManifestVersion")).isEqualTo("2");
        assertThat(headers.getValue("Bundle-SymbolicName"))
                .isEqualTo(module(jar).name());
        assertThat(headers.getValue("Bundle-Version")).isEqualTo(VERSION.replace("-", "."));
        assertThat(headers.getValue("Implementation-Version")).isEqualTo(VERSION);
        assertThat(headers.getValue("Import-Package"))
                .contains("org.jspecify.annotations;version=\"[1.0,2)\";resolution:=optional");
    }

    @ParameterizedTest
    @MethodSource("published")
    void exportsWhatTheModuleExports(Path jar) throws IOException {
        Set<String> exported = Stream.of(QUOTED.matcher(headers(jar).getValue("Export-Package"))
                        .replaceAll("")
                        .split(","))
                .map(clause -> clause.replaceFirst(";.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(exported)
                .isEqualTo(module(jar).exports().stream()
                        .map(ModuleDescriptor.Exports::source)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @MethodSource("published")
    void offersAndAsksForTheServicesOfTheModule(Path jar) throws IOException {
        ModuleDescriptor module = module(jar);
        String provides = String.valueOf(headers(jar).getValue("Provide-Capability"));
        String requires = headers(jar).getValue("Require-Capability");

        assertThat(found(REGISTERED, provides))
                .isEqualTo(module.provides().stream()
                        .flatMap(service -> service.providers().stream())
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(found(WANTED, requires)).isEqualTo(new TreeSet<>(module.uses()));
        assertThat(requires.contains("osgi.serviceloader.registrar"))
                .isEqualTo(!module.provides().isEmpty());
        assertThat(requires.contains("osgi.serviceloader.processor"))
                .isEqualTo(!module.uses().isEmpty());
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ModuleDescriptor module(Path jar) {
        return ModuleFinder.of(jar).findAll().iterator().next().descriptor();
    }

    private static Attributes headers(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getManifest().getMainAttributes();
        }
    }
}
