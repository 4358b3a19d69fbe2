package org.learnroadmap.export;

import org.learnroadmap.core.model.Roadmap;

/** How deep each phase lies within others; 0 for the outermost. */
final class Depths {

    private final int[] depths;

    private Depths(int[] depths) {
        this.depths = depths;
    }

    /** Counts, parents before children. */
    static Depths of(Roadmap roadmap) {
        int[] depths = new int[roadmap.allPhases().size()];
        for (int phase = 0; phase < depths.length; phase++) {
            int parent = roadmap.parentOf(phase);
            depths[phase] = parent < 0 ? 0 : depths[parent] + 1;
        }
        return new Depths(depths);
    }

    int of(int phase) {
        return depths[phase];
    }
}
