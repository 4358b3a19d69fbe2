package org.learnroadmap.export.internal.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.export.internal.wording.Wording;

/**
 * Everything the page shows but its weeks, which are made one after the other.
 *
 * @param words       what is said in the reader's language
 * @param frame       what the page is made with
 * @param language    the language of the roadmap's own texts; null if it is that of the page, or nobody said
 * @param title       what the roadmap is called
 * @param description what it is about, line by line
 * @param main        what to know first
 * @param more        what else to know
 * @param done        how many topics are done
 * @param total       how many topics there are
 * @param isOver      whether nothing is left to do
 * @param deadlines   the deadlines
 * @param trouble     what there is to say if one is missed; null if none is
 * @param forecast    the finish as a range; null if nobody asked
 * @param paces       other paces
 * @param timeline    the timeline
 * @param phases      the same as a table
 * @param kinds       what is done with topics, to choose from
 * @param skipped     the titles of topics that were skipped
 * @param leftOut     the titles of other topics that are not in the plan
 * @param notes       what was assumed and found, in English
 * @param fingerprint what the plan was made from
 */
public record PageView(
        Wording words,
        PageFrame frame,
        @Nullable String language,
        String title,
        List<String> description,
        List<Fact> main,
        List<Fact> more,
        int done,
        int total,
        boolean isOver,
        List<DeadlineView> deadlines,
        @Nullable TroubleView trouble,
        @Nullable ForecastView forecast,
        List<PaceRow> paces,
        TimelineView timeline,
        List<PhaseRow> phases,
        List<Choice> kinds,
        List<String> skipped,
        List<String> leftOut,
        List<Note> notes,
        String fingerprint) {

    /**
     * Something to choose from a list.
     *
     * @param value for programs
     * @param says  for people
     */
    public record Choice(String value, String says) {}

    /**
     * Something that was assumed or found.
     *
     * @param severity how bad it is
     * @param text     what, as a sentence
     */
    public record Note(String severity, String text) {}

    /** Tells how many topics are done. */
    public String doneCount() {
        return words.say("done-count", words.number(done), words.number(total));
    }

    /** Returns the place of the calendar's own pace among the paces. */
    public int currentPace() {
        return Math.max(0, paces.stream().map(PaceRow::current).toList().indexOf(true));
    }
}
