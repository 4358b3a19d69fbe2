package org.learnroadmap.examples.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The poms of this project. */
final class Poms {

    static final Path ROOT = Path.of(System.getProperty("roadmap.root"));

    private Poms() {}

    /** Returns the root element of a pom. */
    static Element read(Path pom) {
        try {
            return Jsoup.parse(Files.readString(pom), Parser.xmlParser()).expectFirst("project");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Element parent() {
        return read(ROOT.resolve("pom.xml"));
    }

    static Element module(String name) {
        return read(ROOT.resolve(name).resolve("pom.xml"));
    }

    /** Returns the modules that are published, in the order of the build. */
    static List<String> published() {
        return parent().select("> modules > module").eachText().stream()
                .filter(name ->
                        module(name).select("> properties > unpublished").isEmpty())
                .toList();
    }

    /** Returns the published modules that are jars. */
    static List<String> jars() {
        return published().stream()
                .filter(name -> module(name).select("> packaging").isEmpty())
                .toList();
    }
}
