package org.learnroadmap.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.model.Topic;

/**
 * Why a deadline cannot be met, and at the same time the proof that no plan is less late: these topics cannot begin
 * before the first date and are due, themselves or through what requires them, by the last; they need more minutes than
 * the study calendar has from the one to the other. If the first date is after the last there is no time at all.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param deadline  the topic or phase whose deadline cannot be met, or {@link Request#ROADMAP}
 * @param topics    the topics that are in each other's way, in declaration order
 * @param minutes   what they need
 * @param available what there is from the first to the last date, both included
 * @param from      the first date on which any of them may be studied
 * @param to        the date by which they are due
 * @param lateDays  by how many calendar days any plan misses a deadline at least, more than 0
 * @since 0.1
 */
public record Certificate(
        String deadline, List<Topic> topics, long minutes, long available, LocalDate from, LocalDate to, int lateDays) {

    private static final int MOST_NAMED = 3;

    /** Copies the topics. */
    public Certificate {
        Objects.requireNonNull(deadline, "deadline");
        topics = List.copyOf(topics);
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /** Returns it as an English sentence, such as {@code 'a', 'b' together need 20h from 2026-01-05 to ...}. */
    public String says() {
        String names = topics.stream().map(topic -> "'" + topic.id() + "'").collect(Collectors.joining(", "));
        if (from.isAfter(to)) {
            return names + (topics.size() == 1 ? " cannot begin before " : " cannot all begin before ") + from
                    + " and must be finished by " + to;
        }
        return (topics.size() > MOST_NAMED
                        ? topics.size() + " topics need "
                        : names + (topics.size() == 1 ? " needs " : " together need "))
                + Minutes.format(minutes) + " from " + from + " to " + to + ", and the study calendar has "
                + Minutes.format(available) + " there";
    }
}
