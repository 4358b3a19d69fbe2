package org.learnroadmap.testkit.contract;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.Supplier;

/** Asks the same questions on many threads at once and holds the answers against those of one thread. */
final class Threads {

    private static final int THREADS = 8;

    private static final int ROUNDS = 2;

    private Threads() {}

    /**
     * Fails unless each question, by what it is about, gets on every thread the answer that it gets on one, and within a
     * duration: threads may wait for each other for ever.
     */
    static void sameAnswers(Promise promise, Duration patience, Map<String, Supplier<String>> questions) {
        List<String> alone = questions.entrySet().stream()
                .map(question -> promise.answer(
                        question.getKey() + " on one thread",
                        () -> question.getValue().get()))
                .toList();
        List<String> names = List.copyOf(questions.keySet());
        List<Supplier<String>> calls = List.copyOf(questions.values());
        ExecutorService pool = Executors.newFixedThreadPool(THREADS, Threads::daemon);
        try {
            CyclicBarrier together = new CyclicBarrier(THREADS);
            AtomicIntegerArray answered = new AtomicIntegerArray(THREADS);
            List<Future<?>> done = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                done.add(pool.submit(rounds(promise, names, calls, alone, thread, together, answered)));
            }
            for (int thread = 0; thread < THREADS; thread++) {
                await(promise, patience, names, thread, done.get(thread), answered);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** What waits for ever must not keep the machine from ending. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    /** Each thread begins with another question, so that different ones meet. */
    private static Callable<Void> rounds(
            Promise promise,
            List<String> names,
            List<Supplier<String>> calls,
            List<String> alone,
            int thread,
            CyclicBarrier together,
            AtomicIntegerArray answered) {
        return () -> {
            together.await();
            for (int i = 0; i < ROUNDS * calls.size(); i++) {
                int number = (thread + i) % calls.size();
                String with = with(names, number);
                promise.same(
                        with,
                        alone.get(number),
                        promise.answer(with, () -> calls.get(number).get()));
                answered.incrementAndGet(thread);
            }
            return null;
        };
    }

    private static String with(List<String> names, int number) {
        return names.get(number) + " on one of " + THREADS + " threads";
    }

    /** Waits for a thread as long as it goes on answering. */
    private static void await(
            Promise promise,
            Duration patience,
            List<String> names,
            int thread,
            Future<?> one,
            AtomicIntegerArray answered) {
        int before = 0;
        while (!isDone(one, patience)) {
            int now = answered.get(thread);
            if (now == before) {
                throw new AssertionError(Patience.late(promise, patience, with(names, (thread + now) % names.size())));
            }
            before = now;
        }
    }

    private static boolean isDone(Future<?> one, Duration patience) {
        try {
            one.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AssertionError broken) {
                throw broken;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while plugins were asked on several threads", e);
        }
    }
}
