package org.learnroadmap.core.internal.machine;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The runs of jobs that stand one right behind the other, from the first minute on: their order says it all, so nothing
 * else is kept.
 */
final class SequenceRuns implements Runs {

    private final Jobs jobs;
    private final int[] order;

    SequenceRuns(Jobs jobs, int[] order) {
        this.jobs = jobs;
        this.order = order;
    }

    @Override
    public Stream<Placement.Run> stream() {
        Iterator<Placement.Run> runs = new InOrder();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(runs, Spliterator.ORDERED), false);
    }

    /** Adds up minutes on the way, so it goes from the first to the last. */
    private final class InOrder implements Iterator<Placement.Run> {
        private final Iterator<Integer> left =
                IntStream.of(order).filter(job -> jobs.minutes(job) > 0).iterator();
        private long position;

        @Override
        public boolean hasNext() {
            return left.hasNext();
        }

        @Override
        public Placement.Run next() {
            int job = left.next();
            Placement.Run run = new Placement.Run(job, position, jobs.minutes(job));
            position += run.minutes();
            return run;
        }
    }
}
