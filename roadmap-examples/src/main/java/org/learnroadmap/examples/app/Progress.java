package org.learnroadmap.examples.app;

import org.learnroadmap.core.diagnostic.Monitor;
import org.learnroadmap.core.diagnostic.Printable;

/** Says on standard error what is going on, from the second second on and then once a second. */
final class Progress implements Monitor, AutoCloseable {

    private static final long EVERY_MILLIS = 1000;

    private final Terminal terminal;
    private final String what;
    private final Thread printer;
    private volatile String stage = "reading";
    private volatile long done;
    private volatile long total;

    /** Starts to watch; {@code what} is named in every line. */
    Progress(Terminal terminal, String what) {
        this.terminal = terminal;
        this.what = what;
        printer = new Thread(this::print, "progress");
        printer.setDaemon(true);
        printer.start();
    }

    @Override
    public boolean progress(String stage, long done, long total) {
        this.stage = stage;
        this.done = done;
        this.total = total;
        return true;
    }

    private void print() {
        try {
            while (true) {
                Thread.sleep(EVERY_MILLIS);
                terminal.err()
                        .println(Printable.escape(what) + ": " + stage
                                + (total > 1 ? " (" + done * 100 / total + " %)" : "") + " ...");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed: the work is done
        }
    }

    @Override
    public void close() {
        printer.interrupt();
    }
}
