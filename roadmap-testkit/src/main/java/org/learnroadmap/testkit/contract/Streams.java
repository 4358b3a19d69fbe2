package org.learnroadmap.testkit.contract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Streams that see what is done to them. */
final class Streams {

    private Streams() {}

    /** Keeps what is written, and whether it was closed. */
    static final class Recording extends ByteArrayOutputStream {
        private boolean closed;

        boolean isClosed() {
            return closed;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    /** Takes a number of bytes and fails from then on, with a new exception each time, as real streams do. */
    static final class Failing extends OutputStream {
        private final Set<Throwable> faults = Collections.newSetFromMap(new IdentityHashMap<>());
        private int room;

        Failing(int room) {
            this.room = room;
        }

        /** Tells whether an exception is one that was thrown here, whatever it has suppressed since. */
        boolean hasThrown(Throwable thrown) {
            return faults.contains(thrown);
        }

        @Override
        public void write(int b) throws IOException {
            if (room == 0) {
                IOException fault = new IOException("the disk is full");
                faults.add(fault);
                throw fault;
            }
            room--;
        }
    }
}
