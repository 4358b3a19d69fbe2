package org.learnroadmap.export.internal.lists;

import java.util.Optional;
import org.learnroadmap.core.model.Resource;

/** A resource as a link with its mark. */
final class MarkdownLink {

    private MarkdownLink() {}

    /** Returns {@code [Title](<https://...>) <!-- resource; kind: book -->}. */
    static String of(Resource resource, boolean rightToLeft) {
        Optional<String> url = resource.url().flatMap(LinkAddress::of);
        String title = resource.title().or(resource::url).orElse("");
        String text = MarkdownText.atStart(title, rightToLeft);
        Mark mark = Mark.of("resource")
                .with("kind", resource.kind())
                .with("author", resource.author())
                .with("title", MarkdownHead.exact(title))
                .with("url", url.equals(resource.url()) ? Optional.empty() : resource.url());
        if (resource.title().isEmpty()) {
            mark.with("untitled", Optional.of(true));
        }
        String author = resource.author()
                .map(name -> " " + MarkdownText.of(name, rightToLeft))
                .orElse("");
        // An entity within an address stays what it is.
        return url.map(address -> "[" + text + "](<" + address.replace("&", "&amp;") + ">)")
                        .orElse(text) + " " + mark + author;
    }
}
