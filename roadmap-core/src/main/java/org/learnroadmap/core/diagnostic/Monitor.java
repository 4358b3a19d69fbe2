package org.learnroadmap.core.diagnostic;

import java.util.concurrent.CancellationException;

/**
 * Lets a caller follow long work and stop it.
 *
 * <p>Called from the thread that does the work, at least a few times a second; it should return quickly.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Monitor {

    /** A monitor that neither looks nor stops. */
    Monitor NONE = (stage, done, total) -> true;

    /**
     * Hears how far the work is.
     *
     * @param stage what is being done, such as {@code checking}
     * @param done  units done so far
     * @param total units in all; 0 if unknown
     * @return whether to go on
     */
    boolean progress(String stage, long done, long total);

    /**
     * Reports progress and stops when asked to.
     *
     * @throws CancellationException if {@link #progress} answered false
     */
    default void report(String stage, long done, long total) {
        if (!progress(stage, done, total)) {
            throw new CancellationException("cancelled while " + stage);
        }
    }
}
