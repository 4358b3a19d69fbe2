package org.learnroadmap.examples.packaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learnroadmap.examples.Processes;

/** The versions of Maven plugins that this build uses, as its parent pom says them. */
final class PluginVersions {

    private static final Pattern PROPERTY = Pattern.compile("\\$\\{(.+)}");

    private PluginVersions() {}

    static String of(String plugin) {
        String version = find("<artifactId>" + plugin + "</artifactId>\\s*<version>(.+?)</version>");
        Matcher property = PROPERTY.matcher(version);
        return property.matches() ? find("<" + property.group(1) + ">(.+?)</" + property.group(1) + ">") : version;
    }

    private static String find(String pattern) {
        try {
            Matcher found = Pattern.compile(pattern).matcher(Files.readString(Processes.ROOT.resolve("pom.xml")));
            if (!found.find()) {
                throw new IllegalStateException("the parent pom has no " + pattern);
            }
            return found.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
