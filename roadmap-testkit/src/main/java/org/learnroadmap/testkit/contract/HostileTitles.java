package org.learnroadmap.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.model.Resource;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;

/** Titles that try to break out of a format, and what is to be seen of them. */
final class HostileTitles {

    /** Each has a word of its own at both ends or at its end, so that a cut is seen. */
    static final List<String> TITLES = List.of(
            "from <script>alert('a')</script> until",
            "from </script></style></title><img src=x onerror=alert(1)> until",
            "from <!-- ]]> --> until",
            "from \"double\" 'single' `back` until",
            "=HYPERLINK(\"http://example.org\",\"click\") until",
            "+1-1*@SUM(A1:A9) until",
            "-2+3|cmd' /C calc'!A0 until",
            "@SUM(1+9) until",
            "\t=1+1 until",
            "from\r\nATTACH:http://example.org/x\r\nEND:VEVENT\r\nEND:VCALENDAR until",
            "from\nclick a href \"javascript:alert(1)\"\nsection stolen until",
            "from a;b,c:d\\n\\,e\\ until",
            "from \u202Egnp.exe\u202C until",
            "from \u2066isolated \u2067never closed until",
            "from # heading | cell | - [x] [link](javascript:alert(1)) ![i](x) *em* __b__ ~~s~~ <b> &amp; until",
            "%% comment {init: {}} %%{init: {'theme':'dark'}}%% until",
            "- [x] done 2026-01-05 (90 min) until",
            "1. first until",
            "from \u0000\u0007\u001b[31mred\u009b until",
            "from \ud800 half a pair until",
            "from ${jndi:ldap://x} {{constructor}} #{T(x)} %s %1$s until",
            "from \uD83D\uDE80 caf\u00E9 \u05D0\u05D1\u05D2 \u0627\u0644 until",
            "from " + "5,000 ".repeat(832) + "until");

    private static final String ESCAPES = "\\\\u[0-9A-Fa-f]{4}|\\\\[rnt]";

    private static final String UNSEEN = "[\\p{Cc}\\p{Cf}\\p{Cs}\uFFFD?\\s]";

    private HostileTitles() {}

    /** Returns a plan of topics with these titles, in a phase and a roadmap whose titles are no better. */
    static Schedule schedule() {
        List<TopicDefinition> topics = new ArrayList<>();
        for (String title : TITLES) {
            topics.add(TopicDefinition.builder("t" + topics.size(), title)
                    .effort("1h")
                    .steps(List.of(title))
                    .resources(List.of(Resource.builder()
                            .title(title)
                            .url("https://example.org/" + title)
                            .build()))
                    .build());
        }
        RoadmapDefinition definition = RoadmapDefinition.builder("hostile", TITLES.get(1))
                .goal(TITLES.get(9))
                .phase(PhaseDefinition.builder("p", TITLES.get(9))
                        .topics(topics)
                        .build())
                .build();
        Roadmaps roadmaps = Roadmaps.builder().build();
        return roadmaps.plan(
                        roadmaps.check(definition).orThrow(),
                        Request.startingOn(Plans.START)
                                .deadline("t3", Plans.START)
                                .build())
                .orThrow();
    }

    /**
     * Returns what is to be seen of a text: letters, digits and signs, without blanks, what no eye sees, and escapes of it.
     * Half of a surrogate pair is no character, and a question mark may stand for it.
     */
    static String visible(String text) {
        return text.replaceAll(ESCAPES, "").replaceAll(UNSEEN, "");
    }
}
