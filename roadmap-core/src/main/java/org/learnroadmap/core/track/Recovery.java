package org.learnroadmap.core.track;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Request;

/**
 * One way back on track with what it costs, planned before it is offered. Planning its request gives what it promises.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param kind          what is done about it
 * @param says          the whole of it as a sentence without its full stop
 * @param request       the request that it amounts to
 * @param finish        the finish of the plan with that request
 * @param minutesPerDay the extra minutes on each study day, of {@link Kind#CATCH_UP}
 * @param until         the last date with extra minutes, of {@link Kind#CATCH_UP}
 * @param leftOut       the topics to leave out, of {@link Kind#LEAVE_OUT}, in declaration order
 * @since 0.1
 */
public record Recovery(
        Kind kind,
        String says,
        Request request,
        LocalDate finish,
        OptionalInt minutesPerDay,
        Optional<LocalDate> until,
        List<Topic> leftOut) {

    /** What is done about being behind. */
    public enum Kind {
        /** Everything moves; the finish is later. */
        SHIFT,
        /** More minutes a day until a date. */
        CATCH_UP,
        /** Topics that are not needed are left out. */
        LEAVE_OUT,
        /** Buffer weeks are used. */
        USE_BUFFERS,
        /** Deadlines move. */
        MOVE_DEADLINE;

        /** Returns the word for it in reports, such as {@code catch-up}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Copies the list. */
    public Recovery {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(says, "says");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(finish, "finish");
        Objects.requireNonNull(minutesPerDay, "minutesPerDay");
        Objects.requireNonNull(until, "until");
        leftOut = List.copyOf(leftOut);
    }
}
