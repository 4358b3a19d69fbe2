package org.learnroadmap.testkit.contract;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.learnroadmap.core.spi.RoadmapLoader;
import org.learnroadmap.core.spi.Source;

/** The contract as an author of loaders of course lists extends it. */
@ExtendWith(Plugin.Resolver.class)
class CourseListContract extends RoadmapLoaderContract {

    private final Plugin plugin;

    CourseListContract(Plugin plugin) {
        this.plugin = plugin;
    }

    @Override
    protected RoadmapLoader loader() {
        return plugin.create(RoadmapLoader.class);
    }

    @Override
    protected List<Source> samples() {
        return List.of(Source.ofText("web.courses", "html;Pages in limits;120;\ncss;Caf\u00e9 styles;180;html\n"));
    }

    @Override
    protected List<Source> faultySamples() {
        return List.of(Source.ofText("faulty.courses", "html;Pages;120;\n\ncss;Styles\n"));
    }

    @Override
    protected boolean isRegistered() {
        return plugin.registered();
    }

    @Override
    protected Duration patience() {
        return Duration.ofSeconds(3);
    }
}
