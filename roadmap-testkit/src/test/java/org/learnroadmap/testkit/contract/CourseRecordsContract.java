package org.learnroadmap.testkit.contract;

import java.util.List;
import org.learnroadmap.core.spi.Source;

/** The contract as an author of a loader extends it whose format has no lines. */
class CourseRecordsContract extends CourseListContract {

    CourseRecordsContract(Plugin plugin) {
        super(plugin);
    }

    @Override
    protected List<Source> samples() {
        return List.of(Source.ofText("web.courses", "html;Pages in limits;120;|css;Caf\u00e9 styles;180;html"));
    }

    @Override
    protected List<Source> faultySamples() {
        return List.of(Source.ofText("faulty.courses", "html;Pages;120;|css;Styles"));
    }

    @Override
    protected boolean isText() {
        return false;
    }
}
