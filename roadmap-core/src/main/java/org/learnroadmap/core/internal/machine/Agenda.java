package org.learnroadmap.core.internal.machine;

/** The jobs that may be studied now, and which of them goes first. */
public interface Agenda {

    /** Tells whether no job may be studied. */
    boolean isEmpty();

    /** Adds a job that may be studied from now on. */
    void add(int job);

    /**
     * Returns the job that goes first; it stays on the agenda.
     *
     * @param position where on the axis of the plan
     * @param now      how much of the study time has passed that deadlines are held against
     */
    int first(long position, long now);

    /** Returns how many minutes of that job may be studied before another may go first; usually all. */
    default int most() {
        return Integer.MAX_VALUE;
    }

    /** Hears that a job was studied. */
    void studied(int job, int minutes);

    /** Removes the job that goes first: it is finished. */
    void remove(int job);
}
