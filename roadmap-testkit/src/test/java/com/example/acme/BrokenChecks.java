package com.example.acme;

import java.util.HashSet;
import java.util.Set;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.spi.Findings;

/** Checks that break promises, in ways that happen. */
public final class BrokenChecks {

    private BrokenChecks() {}

    public static class TakesNull extends ProjectResourceCheck {
        @Override
        public void check(Roadmap roadmap, Findings findings) {
            if (findings != null) {
                super.check(roadmap, findings);
            }
        }
    }

    public static class FindsTooMuch extends ProjectResourceCheck {
        @Override
        public void check(Roadmap roadmap, Findings findings) {
            super.check(roadmap, findings);
            roadmap.topic("sound")
                    .ifPresent(topic -> findings.warning("acme.sound", topic, "nothing is wrong with this one"));
        }
    }

    public static class FindsNothing extends ProjectResourceCheck {
        @Override
        public void check(Roadmap roadmap, Findings findings) {
            roadmap.fingerprint();
            findings.toList();
        }
    }

    public static class FindsElsewhere extends ProjectResourceCheck {
        private final ThreadLocal<Topic> first = new ThreadLocal<>();

        @Override
        public void check(Roadmap roadmap, Findings findings) {
            first.set(roadmap.topics().get(0));
            super.check(roadmap, findings);
        }

        @Override
        void report(Topic topic, Findings findings) {
            super.report(first.get(), findings);
        }
    }

    /** Samples have one to three topics. */
    public static class NeedsAnEffort extends ProjectResourceCheck {
        @Override
        public void check(Roadmap roadmap, Findings findings) {
            roadmap.topics().forEach(topic -> topic.effort().orElseThrow());
            super.check(roadmap, findings);
        }
    }

    public static class BareCodes extends ProjectResourceCheck {
        @Override
        public void check(Roadmap roadmap, Findings findings) {
            super.check(roadmap, findings);
            roadmap.topics().stream()
                    .filter(topic -> topic.tier() == Tier.OPTIONAL)
                    .forEach(topic -> findings.info("optional-topic", topic, "the topic is optional"));
        }
    }

    public static class FullStop extends ProjectResourceCheck {
        @Override
        String message(Topic topic) {
            return super.message(topic) + ".";
        }
    }

    public static class LocalDigits extends ProjectResourceCheck {
        @Override
        String message(Topic topic) {
            return String.format("topic '%s' has %d resources", topic.id(), 0);
        }
    }

    /** Says everything once, as long as it lives. */
    public static class Remembers extends ProjectResourceCheck {
        private final Set<String> said = new HashSet<>();

        @Override
        synchronized void report(Topic topic, Findings findings) {
            if (said.add(topic.id())) {
                super.report(topic, findings);
            }
        }
    }
}
