package org.learnroadmap.examples.app;

import java.util.Optional;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.diagnostic.SourceLocation;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.plan.Request;

/** A request that overrides another, as a request file does that of a progress file. */
final class LayeredRequest {

    private LayeredRequest() {}

    /** Puts the two together: what both say the upper says; tiers and topics of both count. */
    static Request of(Request lower, Request upper) {
        Request.Builder both = lower.toBuilder().places(new Places(lower, upper));
        upper.start().ifPresent(both::start);
        calendar(lower, upper).ifPresent(both::calendar);
        upper.pace().ifPresent(both::pace);
        upper.deadlines().forEach(both::deadline);
        upper.notBefore().forEach(both::notBefore);
        upper.on().forEach(both::on);
        upper.without().forEach(both::without);
        upper.known().forEach(both::known);
        upper.leaveOut().forEach(both::leaveOut);
        upper.targets().forEach(both::target);
        upper.assume().forEach(both::assume);
        return both.build();
    }

    /** The upper's week counts if it has one; days off and single days of both do. */
    private static Optional<StudyCalendar> calendar(Request lower, Request upper) {
        if (lower.calendar().isEmpty() || upper.calendar().isEmpty()) {
            return upper.calendar().or(lower::calendar);
        }
        StudyCalendar below = lower.calendar().get();
        StudyCalendar above = upper.calendar().get();
        StudyCalendar.Builder both = StudyCalendar.builder();
        (above.changes().isEmpty() ? below : above).changes().forEach(both::from);
        below.off().forEach(both::off);
        above.off().forEach(both::off);
        below.days().forEach(both::day);
        above.days().forEach(both::day);
        return Optional.of(both.zone(above.zone().or(below::zone).orElse(null))
                .weekStart(above.weekStart().or(below::weekStart).orElse(null))
                .smallestSession(above.smallestSession() > 0 ? above.smallestSession() : below.smallestSession())
                .build());
    }

    /** Looks where the value that counts was written. */
    private record Places(Request lower, Request upper) implements SourceMap {

        @Override
        public Optional<SourceLocation> find(String path) {
            return layer(path).places().find(path);
        }

        @Override
        public Optional<SourceLocation> findKey(String path) {
            return layer(path).places().findKey(path);
        }

        private Request layer(String path) {
            return isOfUpper(path) ? upper : lower;
        }

        private boolean isOfUpper(String path) {
            int dot = path.indexOf('.');
            String key = dot < 0 ? path : path.substring(0, dot);
            String id = path.substring(dot + 1);
            return switch (key) {
                case "start" -> upper.start().isPresent();
                case "calendar", "zone" -> upper.calendar().isPresent();
                case "pace" -> upper.pace().isPresent();
                case "deadlines" -> upper.deadlines().containsKey(id);
                case "not-before" -> upper.notBefore().containsKey(id);
                case "on" -> upper.on().containsKey(id);
                case "known" -> upper.known().contains(id);
                case "leave-out" -> upper.leaveOut().contains(id);
                case "targets" -> upper.targets().contains(id);
                default -> false;
            };
        }
    }
}
