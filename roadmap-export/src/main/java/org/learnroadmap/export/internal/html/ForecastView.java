package org.learnroadmap.export.internal.html;

import java.util.List;

/**
 * When everything is finished, as a range.
 *
 * @param done   whether nothing is left to do; then there is one date
 * @param odds   the dates for the whole roadmap, from the likely to the almost certain
 * @param phases the same for each phase
 * @param notes  what it rests on, as sentences
 */
public record ForecastView(boolean done, List<Odds> odds, List<PhaseOdds> phases, List<String> notes) {

    /**
     * A date with its odds.
     *
     * @param label  how likely it is kept
     * @param finish the date
     * @param within the minutes that suffice so often
     */
    public record Odds(String label, Day finish, String within) {}

    /**
     * The dates of a phase.
     *
     * @param title  what it is called
     * @param depth  how many phases are around it
     * @param dates  by which it is finished, in the order of the odds
     */
    public record PhaseOdds(String title, int depth, List<Day> dates) {}
}
