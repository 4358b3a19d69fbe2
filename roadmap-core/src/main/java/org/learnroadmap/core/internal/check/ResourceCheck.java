package org.learnroadmap.core.internal.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Resource;

/** Looks at links: whether they are some, and whether one list has the same twice. */
final class ResourceCheck {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** Besides letters and digits, what links may hold anywhere. */
    private static final String PLAIN = "-._~/=&+";

    private final DiagnosticCollector findings;

    ResourceCheck(DiagnosticCollector findings) {
        this.findings = findings;
    }

    /** Checks the resources of a roadmap and of its topics; one that several topics share is meant. */
    void check(List<Resource> resources, List<Phase> phases) {
        checkList(resources, DefinitionPath.ROADMAP);
        check(phases, DefinitionPath.ROADMAP);
    }

    private void check(List<Phase> phases, DefinitionPath parent) {
        for (int i = 0; i < phases.size(); i++) {
            DefinitionPath path = parent.at("phases", i);
            for (int t = 0; t < phases.get(i).topics().size(); t++) {
                List<Resource> resources = phases.get(i).topics().get(t).resources();
                if (!resources.isEmpty()) {
                    checkList(resources, path.at("topics", t));
                }
            }
            check(phases.get(i).phases(), path);
        }
    }

    private void checkList(List<Resource> resources, DefinitionPath owner) {
        Map<String, Integer> first = resources.size() < 2 ? Map.of() : new HashMap<>();
        for (int i = 0; i < resources.size(); i++) {
            String url = resources.get(i).url().orElse("");
            if (url.isEmpty()) {
                continue;
            }
            if (!isLink(url)) {
                findings.warning(
                        "not-a-link",
                        pathOf(owner, i),
                        "'{url}' is not a link; write a whole address, such as https://example.org/page",
                        "url",
                        url);
            }
            Integer before = resources.size() < 2 ? null : first.putIfAbsent(url, i);
            if (before != null) {
                findings.warning(
                        "duplicate-resource",
                        pathOf(owner, i),
                        "the same link is at {first}; remove one of them",
                        "first",
                        findings.describe(pathOf(owner, before)));
            }
        }
    }

    private static String pathOf(DefinitionPath owner, int resource) {
        return owner.at("resources", resource).at("url").toString();
    }

    /** Knows most links at sight; the others are taken apart, which takes ten times as long. */
    private static boolean isPlainLink(String url) {
        int begin = url.startsWith("https://") ? 8 : 7;
        if ((begin == 7 && !url.startsWith("http://"))
                || url.length() == begin
                || !Character.isLetterOrDigit(url.charAt(begin))) {
            return false;
        }
        for (int i = begin; i < url.length(); i++) {
            char c = url.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!plain && PLAIN.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLink(String url) {
        if (isPlainLink(url)) {
            return true;
        }
        try {
            URI uri = new URI(url);
            return uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getRawAuthority() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
