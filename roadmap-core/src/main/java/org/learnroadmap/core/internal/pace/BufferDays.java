package org.learnroadmap.core.internal.pace;

import java.util.BitSet;
import java.util.Set;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Roadmap;

/** The study days that the author keeps free: those of buffer phases in which no topic has its place. */
final class BufferDays {

    private BufferDays() {}

    /** Returns their numbers. O(days of buffer phases, and of the windows of topics). */
    static BitSet of(Roadmap roadmap, AuthoredPlaces places, TopicWindows windows) {
        BitSet free = new BitSet();
        roadmap.allPhases().stream()
                .filter(Phase::buffer)
                .flatMap(phase -> phase.weeks().stream())
                .flatMap(weeks -> places.window(weeks).stream())
                .forEach(window -> free.set(window.first(), window.last() + 1));
        if (!free.isEmpty()) {
            Set<Window> taken = windows.load().byWindow().keySet();
            taken.forEach(window -> free.clear(window.first(), window.last() + 1));
        }
        return free;
    }
}
