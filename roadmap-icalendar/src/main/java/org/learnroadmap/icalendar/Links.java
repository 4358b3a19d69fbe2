package org.learnroadmap.icalendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.learnroadmap.core.model.Resource;

/** Finds links that may be opened with a click. */
final class Links {

    private Links() {}

    /** Returns the first link to a page, in ASCII; what is no URI, or leads elsewhere, stays text. */
    static Optional<String> first(List<Resource> resources) {
        return resources.stream()
                .map(Resource::url)
                .flatMap(Optional::stream)
                .map(Links::page)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> page(String url) {
        try {
            URI uri = new URI(url.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean isPage = (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
            return isPage ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
