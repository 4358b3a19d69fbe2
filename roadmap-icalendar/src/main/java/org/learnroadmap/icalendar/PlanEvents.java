package org.learnroadmap.icalendar;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learnroadmap.core.model.Element;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.model.TopicKind;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledPhase;
import org.learnroadmap.core.plan.ScheduledTopic;
import org.learnroadmap.core.plan.Session;

/** Makes all events of a plan: study and reviews in the order of time, then what takes no time, phases and deadlines. */
final class PlanEvents {

    /** Hears of each event. */
    @FunctionalInterface
    interface Sink {
        void accept(Event event) throws IOException;
    }

    private final Schedule schedule;
    private final Roadmap roadmap;
    private final Words words;
    private final Uids uids;
    private final Extent extent;
    private final Milestones milestones;
    private final Prerequisites prerequisites;
    private final Relations relations;
    private final Starts starts;

    PlanEvents(Schedule schedule, Words words, Uids uids, Extent extent) {
        this.schedule = schedule;
        roadmap = schedule.roadmap();
        this.words = words;
        this.uids = uids;
        this.extent = extent;
        milestones = new Milestones(schedule);
        prerequisites = new Prerequisites(schedule);
        relations = new Relations(roadmap, uids, extent, milestones, prerequisites);
        starts = new Starts(schedule.calendar().zone());
    }

    /** Hands all events to a sink. O(events, and what they say). */
    void forEach(Sink sink) throws IOException {
        StudyEvents.forEach(schedule, study -> sink.accept(study.isReview() ? review(study) : part(study)));
        for (ScheduledTopic topic : schedule.topics()) {
            if (topic.minutes() == 0 && extent.parts(topic.number()) > 0) {
                sink.accept(schedule.isToDo(topic.number()) ? checkpoint(topic) : done(topic));
            }
        }
        for (ScheduledPhase phase : milestones.phases()) {
            Optional<LocalDate> date =
                    milestones.date(roadmap.numberOf(phase.phase().id()));
            if (date.isPresent()) {
                sink.accept(milestone(phase, date.get()));
            }
        }
        sink.accept(finish());
        for (Map.Entry<String, LocalDate> due : schedule.request().deadlines().entrySet()) {
            Optional<Event> deadline = deadline(due.getKey(), due.getValue());
            if (deadline.isPresent()) {
                sink.accept(deadline.get());
            }
        }
    }

    private Event part(Study study) {
        Topic topic = study.topic();
        ScheduledTopic scheduled = schedule.topic(topic.id()).orElseThrow();
        Event event = new Event(uids.part(topic, study.part()));
        addTime(event, study);
        Description text = aboutPhase(study.number());
        int parts = extent.parts(study.number());
        String time = words.minutes(study.minutes());
        if (parts == 1) {
            text.say("time", time);
        } else {
            String all = words.minutes(scheduled.minutes());
            text.say("part", words.number(study.part()), words.number(parts), time, all);
        }
        addDays(text, study);
        text.due(scheduled.due(), scheduled.lateDays());
        addTopic(event, topic, topic.title(), text);
        event.add("X-ROADMAP-PART", Integer.toString(study.part()));
        event.add("X-ROADMAP-MINUTES", Integer.toString(study.minutes()));
        return study.part() == 1 ? withRelations(event, topic) : event;
    }

    private Event review(Study study) {
        Topic topic = study.topic();
        Event event = new Event(uids.review(topic, study.review(), study.part()));
        addTime(event, study);
        Description text =
                aboutPhase(study.number()).say("review", words.number(study.review()), words.minutes(study.minutes()));
        about(text, topic);
        addTexts(event, words.say("review-title", Texts.line(topic.title())), text, words.say("review-kind"), topic);
        event.add("X-ROADMAP-TOPIC", Texts.value(Texts.line(topic.id())));
        event.add("X-ROADMAP-REVIEW", Integer.toString(study.review()));
        return event.add("X-ROADMAP-MINUTES", Integer.toString(study.minutes()));
    }

    private void addTime(Event event, Study study) {
        Session session = study.timed();
        if (session == null || session.from() == null || session.to() == null) {
            event.addDays(study.first(), study.last());
            return;
        }
        event.add(starts.start(session.from(), session.to(), session.minutes()));
        event.add("DURATION", Starts.duration(session.minutes()));
        event.add("TRANSP", "OPAQUE");
    }

    /** A bar over several days does not show how much of it is for each. */
    private void addDays(Description text, Study study) {
        if (study.days().size() == 1) {
            return;
        }
        if (study.isEven()) {
            text.say("even-days", words.minutes(study.days().get(0).minutes()));
        } else {
            study.days().forEach(day -> text.say("day-time", words.day(day.date()), words.minutes(day.minutes())));
        }
    }

    private Event checkpoint(ScheduledTopic scheduled) {
        Topic topic = scheduled.topic();
        Event event = new Event(uids.part(topic, 1)).addDays(scheduled.finish(), scheduled.finish());
        Description text = aboutPhase(scheduled.number()).due(scheduled.due(), scheduled.lateDays());
        addTopic(event, topic, topic.title(), text);
        event.add("X-ROADMAP-PART", "1").add("X-ROADMAP-MINUTES", "0");
        return withRelations(event, topic);
    }

    private Event done(ScheduledTopic scheduled) {
        Topic topic = scheduled.topic();
        Event event = new Event(uids.part(topic, 1)).addDays(scheduled.finish(), scheduled.finish());
        Description text = aboutPhase(scheduled.number()).say("done", words.day(scheduled.finish()));
        addTopic(event, topic, words.say("done-title", Texts.line(topic.title())), text);
        event.add("X-ROADMAP-PART", "1").add("X-ROADMAP-MINUTES", "0");
        return withRelations(event, topic);
    }

    private Event withRelations(Event event, Topic topic) {
        relations.add(event, topic.id(), topic.requires());
        return event;
    }

    private Description aboutPhase(int topic) {
        return new Description(words).say("phase", path(roadmap.phaseOf(topic)));
    }

    /** Returns the titles of a phase and those around it, outermost first. */
    private String path(int phase) {
        List<String> titles = new ArrayList<>();
        for (int at = phase; at >= 0; at = roadmap.parentOf(at)) {
            titles.add(0, Texts.line(roadmap.allPhases().get(at).title()));
        }
        return String.join(" / ", titles);
    }

    private void about(Description text, Topic topic) {
        text.prose(topic.description())
                .lines("steps", topic.steps())
                .resources(topic.resources())
                .requires(prerequisites, topic.id(), topic.requires());
    }

    private void addTopic(Event event, Topic topic, String title, Description text) {
        about(text, topic);
        addTexts(event, title, text, kind(topic.kind()), topic);
        event.add("X-ROADMAP-TOPIC", Texts.value(Texts.line(topic.id())));
    }

    private String kind(TopicKind kind) {
        return words.say(kind == TopicKind.REVIEW ? "review-kind" : kind.label());
    }

    private void addTexts(Event event, String title, Description text, String kind, Topic topic) {
        String phase = roadmap.allPhases()
                .get(roadmap.phaseOf(roadmap.numberOf(topic.id())))
                .title();
        event.addText("SUMMARY", Texts.line(title)).addText("DESCRIPTION", text.toString());
        event.add("CATEGORIES", Texts.values(List.of(kind, phase)));
        Links.first(topic.resources()).ifPresent(url -> event.add("URL", url));
        event.add("STATUS", "CONFIRMED");
    }

    private Event milestone(ScheduledPhase scheduled, LocalDate date) {
        Phase phase = scheduled.phase();
        Event event = new Event(uids.phase(phase)).addDays(date, date);
        Description text = new Description(words);
        int parent = roadmap.parentOf(roadmap.numberOf(phase.id()));
        if (parent >= 0) {
            text.say("phase", path(parent));
        }
        text.due(scheduled.due(), scheduled.lateDays())
                .lines("phase-outcomes", phase.outcomes())
                .requires(prerequisites, phase.id(), phase.requires());
        event.addText("SUMMARY", words.say("phase-title", Texts.line(phase.title())));
        if (!text.isEmpty()) {
            event.addText("DESCRIPTION", text.toString());
        }
        event.add("CATEGORIES", Texts.values(List.of(words.say("phase-kind"), phase.title())))
                .add("STATUS", "CONFIRMED")
                .add("X-ROADMAP-PHASE", Texts.value(Texts.line(phase.id())));
        relations.add(event, phase.id(), phase.requires());
        return event;
    }

    /** There is always this one: a calendar without any event is no valid calendar. */
    private Event finish() {
        String title = Texts.line(roadmap.title());
        Event event = new Event(uids.finish())
                .addDays(schedule.finish(), schedule.finish())
                .addText("SUMMARY", words.say("finish-title", title));
        Description text = new Description(words).due(schedule.due(), schedule.lateDays());
        text.lines("outcomes", roadmap.outcomes());
        if (!text.isEmpty()) {
            event.addText("DESCRIPTION", text.toString());
        }
        return event.add("CATEGORIES", Texts.values(List.of(words.say("phase-kind"))))
                .add("STATUS", "CONFIRMED")
                .add("X-ROADMAP-PHASE", Request.ROADMAP);
    }

    /** Returns the event of a deadline; nothing if there is nothing left to do for it. */
    private Optional<Event> deadline(String id, LocalDate date) {
        if (id.equals(Request.ROADMAP)) {
            return schedule.isDone() ? Optional.empty() : Optional.of(deadline(roadmap, date, schedule.finish()));
        }
        boolean left = roadmap.topicNumbers(id).anyMatch(schedule::isToDo);
        if (!left) {
            return Optional.empty();
        }
        return schedule.topic(id)
                .map(topic -> deadline(topic.topic(), date, topic.finish()))
                .or(() -> schedule.phase(id)
                        .map(phase ->
                                deadline(phase.phase(), date, phase.finish().orElse(date))));
    }

    private Event deadline(Element of, LocalDate date, LocalDate finish) {
        String title = Texts.line(of.title());
        long late = ChronoUnit.DAYS.between(date, finish);
        String summary =
                late > 0 ? words.say("late-title", title, words.number(late)) : words.say("deadline-title", title);
        return new Event(uids.deadline(of))
                .addDays(date, date)
                .addText("SUMMARY", summary)
                .add("CATEGORIES", Texts.values(List.of(words.say("deadline-kind"))))
                .add("STATUS", "CONFIRMED")
                .add("X-ROADMAP-DEADLINE", Texts.value(Texts.line(of instanceof Roadmap ? Request.ROADMAP : of.id())));
    }
}
