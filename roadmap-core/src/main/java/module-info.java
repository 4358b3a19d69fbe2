/** The model, checks, calendar, pace and scheduler of learning roadmaps; knows no file format. */
@SuppressWarnings("module") // org.hibernate.validator is there at run time only
module org.learnroadmap.core {
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;

    exports org.learnroadmap.core;
    exports org.learnroadmap.core.calendar;
    exports org.learnroadmap.core.change;
    exports org.learnroadmap.core.definition;
    exports org.learnroadmap.core.diagnostic;
    exports org.learnroadmap.core.forecast;
    exports org.learnroadmap.core.model;
    exports org.learnroadmap.core.option;
    exports org.learnroadmap.core.pace;
    exports org.learnroadmap.core.plan;
    exports org.learnroadmap.core.progress;
    exports org.learnroadmap.core.spi;
    exports org.learnroadmap.core.track;

    opens org.learnroadmap.core.definition to
            org.hibernate.validator;
    opens org.learnroadmap.core.model to
            org.hibernate.validator;

    uses jakarta.validation.spi.ValidationProvider;
    uses org.learnroadmap.core.spi.PaceStrategy;
    uses org.learnroadmap.core.spi.RoadmapCheck;
    uses org.learnroadmap.core.spi.RoadmapLoader;
    uses org.learnroadmap.core.spi.ScheduleWriter;
}
