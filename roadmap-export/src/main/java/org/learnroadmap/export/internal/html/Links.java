package org.learnroadmap.export.internal.html;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learnroadmap.core.diagnostic.Printable;
import org.learnroadmap.core.model.Resource;
import org.learnroadmap.export.internal.html.EntryView.Link;

/** Makes links of resources, where a browser may open them. */
final class Links {

    private static final Pattern SAFE = Pattern.compile("(?i)(https?://|mailto:)[^\\s\"<>\\\\]+");

    private Links() {}

    static Link of(Resource resource) {
        Optional<String> address = resource.url().map(String::strip).filter(url -> !url.isEmpty());
        Optional<String> safe = address.filter(Links::isSafe);
        String title = resource.title()
                .filter(text -> !text.isBlank())
                .or(() -> address)
                .orElse("");
        Stream<String> rest = Stream.of(
                        resource.kind(), resource.author(), safe.isPresent() ? Optional.<String>empty() : address)
                .flatMap(Optional::stream);
        return new Link(
                Shown.text(title),
                safe.orElse(null),
                rest.filter(text -> !text.isBlank() && !text.equals(title))
                        .map(Shown::isolated)
                        .collect(Collectors.joining(" · ")));
    }

    /** Other schemes run programs or read files; characters that nobody sees hide where a link leads. */
    private static boolean isSafe(String url) {
        return SAFE.matcher(url).matches() && Printable.escape(url).equals(url);
    }
}
