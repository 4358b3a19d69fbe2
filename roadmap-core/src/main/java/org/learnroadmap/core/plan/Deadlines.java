package org.learnroadmap.core.plan;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.internal.machine.Demand;
import org.learnroadmap.core.internal.machine.Jobs;
import org.learnroadmap.core.internal.machine.Optimum;

/** What is known of the deadlines of a plan. Immutable. */
final class Deadlines {

    private final Binding binding;
    private final Jobs jobs;
    private final Optimum optimum;
    private final Optional<Certificate> certificate;
    private final boolean isExact;
    private volatile OptionalLong @Nullable [] slack;

    /**
     * Combines what is known.
     *
     * @param isExact whether the least possible lateness is that, and not just a bound
     */
    Deadlines(Binding binding, Jobs jobs, Optimum optimum, Optional<Certificate> certificate, boolean isExact) {
        this.binding = binding;
        this.jobs = jobs;
        this.optimum = optimum;
        this.certificate = certificate;
        this.isExact = isExact;
    }

    /** Returns the dates of the request as days of the plan. */
    Binding binding() {
        return binding;
    }

    /** Returns what is to be done, on the dates of the request. */
    Jobs jobs() {
        return jobs;
    }

    /** Returns the least possible lateness. */
    Optimum optimum() {
        return optimum;
    }

    /**
     * Returns how much of the study time may pass before anything is studied, so that every deadline can still be met;
     * nothing if none is to be met, one cannot be, or gaps or smallest sessions make more matter than minutes.
     */
    OptionalLong spareMinutes() {
        return isExact && certificate.isEmpty() ? demand().latestBegin() : OptionalLong.empty();
    }

    /** Returns the day of the first deadline or fixed date; there must be one. */
    int firstDue() {
        return binding.deadlines().stream().mapToInt(Binding.Dated::day).min().orElseThrow();
    }

    /** Returns what has to fit where. */
    Demand demand() {
        return new Demand(jobs, optimum);
    }

    /** Returns the slack of a topic in the plan, found for all topics when first asked for; nothing if it has no end. */
    OptionalLong slack(int topic) {
        if (!jobs.dates().hasDues()) {
            return OptionalLong.empty();
        }
        OptionalLong[] known = slack;
        if (known == null) {
            known = demand().slackByTopic(); // several threads may do this at once, with the same result
            slack = known;
        }
        return known[topic];
    }

    /** Returns why a deadline cannot be met. */
    Optional<Certificate> certificate() {
        return certificate;
    }
}
