/** Tests of roadmap definitions and schedules, and the contracts that plugins keep. */
module org.learnroadmap.testkit {
    requires static transitive org.jspecify;
    requires transitive org.assertj.core;
    requires transitive org.junit.jupiter.api;
    requires transitive org.learnroadmap.core;

    exports org.learnroadmap.testkit;
    exports org.learnroadmap.testkit.contract;
    exports org.learnroadmap.testkit.generators;
    exports org.learnroadmap.testkit.junit;

    opens org.learnroadmap.testkit.contract to
            org.junit.platform.commons;
    opens org.learnroadmap.testkit.junit to
            org.junit.platform.commons;
}
