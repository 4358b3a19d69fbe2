package org.learnroadmap.examples.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** VERSIONING.md says of every exported package what is promised. */
class VersioningTest {

    private static final Pattern EXPORT = Pattern.compile("exports (org\\.learnroadmap\\.[\\w.]+)");
    private static final Pattern NAMED = Pattern.compile("`(org\\.learnroadmap(?:\\.\\w+)+|(?:\\.\\w+)+)`");

    static List<String> exported() throws IOException {
        List<String> packages = new ArrayList<>();
        for (String module : Poms.jars()) {
            String descriptor = Files.readString(Poms.ROOT.resolve(module).resolve("src/main/java/module-info.java"));
            EXPORT.matcher(descriptor).results().map(export -> export.group(1)).forEach(packages::add);
        }
        return packages;
    }

    @ParameterizedTest
    @MethodSource("exported")
    void saysWhatIsPromised(String exported) throws IOException {
        assertThat(named()).contains(exported);
    }

    /** Packages as the table names them: the first of a row in full, others from the dot on that they share. */
    private static List<String> named() throws IOException {
        List<String> names = new ArrayList<>();
        for (String row : Files.readAllLines(Poms.ROOT.resolve("VERSIONING.md"))) {
            Matcher name = NAMED.matcher(row);
            String first = "";
            while (name.find()) {
                if (name.group(1).startsWith("org")) {
                    first = name.group(1);
                    names.add(first);
                } else {
                    names.add(first.substring(0, first.lastIndexOf('.')) + name.group(1));
                    names.add(first + name.group(1));
                }
            }
        }
        return names;
    }
}
