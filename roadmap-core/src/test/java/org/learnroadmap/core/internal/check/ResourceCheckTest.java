package org.learnroadmap.core.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnroadmap.core.internal.check.Cases.accepts;
import static org.learnroadmap.core.internal.check.Cases.findings;
import static org.learnroadmap.core.internal.check.Cases.finds;
import static org.learnroadmap.core.internal.check.Cases.phase;
import static org.learnroadmap.core.internal.check.Cases.roadmap;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.model.Resource;

/** Links that are none, and links that one list has twice. */
class ResourceCheckTest {

    private static final String A = "https://example.org/a";
    private static final String B = "https://example.org/b";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "http://example.org",
                "https://example.org/A-z_0.9~/x=1&y+z",
                "http://azAZ09/azAZ09",
                "HTTPS://EXAMPLE.ORG/",
                "Http://example.org/",
                "https://example.org/page?topic=1#part",
                "https://example.org:8080/a%20b",
                "https://user@example.org/",
                "https://[2001:db8::1]/",
                "https://example.org/größe"
            })
    void acceptsLinks(String url) {
        assertThat(findings(links(url))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                " ",
                "page.html",
                "example.org/page",
                "//example.org/page",
                "mailto:someone@example.org",
                "ftp://example.org/page",
                "httpx://example.org/page",
                "https:",
                "http://",
                "https://",
                "https:page",
                "https:/page",
                "http:///page",
                "https:///page",
                "http:// example.org",
                "https://my page",
                "https://example.org/my page",
                "http://10.0.0.1/A B",
                "http://10.0.0.1/{A}",
                "http://ü ö",
                "https://example.org/a<b",
                "https://example.org/a^b",
                "https://example.org/a|b",
                "https://example.org/{topic}",
                "https://example.org/%zz"
            })
    void warnsOfWhatIsNoLink(String url) {
        assertThat(findings(links(url)))
                .containsExactly("resources[0].url: warning: '" + url
                        + "' is not a link; write a whole address, such as https://example.org/page [not-a-link]");
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                accepts("two links", links(A, B)),
                accepts("no links", links(null, null)),
                accepts("empty links", links("", "")),
                accepts("topics that share a link", roadmap(topic("t", A), topic("u", A))),
                accepts(
                        "a topic that shares a link with the roadmap",
                        roadmap(topic("t", A)).toBuilder()
                                .resources(resources(A))
                                .build()),
                finds(
                        "a link twice",
                        links(A, A),
                        "resources[1].url: warning: the same link is at resources[0].url; remove one of them [duplicate-resource]"),
                finds(
                        "a link three times, behind others",
                        links(null, B, A, A, A),
                        "resources[3].url: warning: the same link is at resources[2].url; remove one of them [duplicate-resource]",
                        "resources[4].url: warning: the same link is at resources[2].url; remove one of them [duplicate-resource]"),
                finds(
                        "what is no link, twice",
                        links("a", "a"),
                        "resources[0].url: warning: 'a' is not a link; write a whole address, such as https://example.org/page [not-a-link]",
                        "resources[1].url: warning: 'a' is not a link; write a whole address, such as https://example.org/page [not-a-link]",
                        "resources[1].url: warning: the same link is at resources[0].url; remove one of them [duplicate-resource]"),
                finds(
                        "of the second topic",
                        roadmap(topic("t", A), topic("u", B, "b")),
                        "phases[0].topics[1].resources[1].url: warning: 'b' is not a link; write a whole address, such as https://example.org/page [not-a-link]"),
                finds(
                        "of a topic in a phase of a phase",
                        roadmap(phase("p", phase("q", topic("t", A, A)))),
                        "phases[0].phases[0].topics[0].resources[1].url: warning: the same link is at phases[0].phases[0].topics[0].resources[0].url; remove one of them [duplicate-resource]"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void looksAtEachListByItself(RoadmapDefinition definition, List<String> expected) {
        assertThat(findings(definition)).isEqualTo(expected);
    }

    /** Makes a roadmap with these links, null for a resource without one. */
    private static RoadmapDefinition links(@Nullable String... urls) {
        return roadmap(phase("p")).toBuilder().resources(resources(urls)).build();
    }

    private static TopicDefinition topic(String id, String... urls) {
        return Cases.topic(id, topic -> topic.resources(resources(urls)));
    }

    private static List<Resource> resources(@Nullable String... urls) {
        return Stream.of(urls)
                .map(url -> Resource.builder().title("x").url(url).build())
                .toList();
    }
}
