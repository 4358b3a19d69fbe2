package org.learnroadmap.examples.plugins;

import java.util.List;
import org.learnroadmap.core.spi.RoadmapLoader;
import org.learnroadmap.core.spi.Source;
import org.learnroadmap.testkit.contract.RoadmapLoaderContract;

/** The loader keeps what every loader promises. */
class CourseListLoaderTest extends RoadmapLoaderContract {

    @Override
    protected RoadmapLoader loader() {
        return new CourseListLoader();
    }

    @Override
    protected List<Source> samples() {
        return List.of(Source.ofText("evening.courses.csv", """
                id;title;hours;requires
                html;Pages;4;
                sql;"Databases; a first look";12,5;
                web;Web applications;;html, sql
                """));
    }

    @Override
    protected List<Source> faultySamples() {
        return List.of(
                Source.ofText("no-header.courses.csv", "html;Pages;4;\n"),
                Source.ofText("no-number.courses.csv", "id;title;hours;requires\nhtml;Pages;many;\n"),
                Source.ofText("cells.courses.csv", "id;title;hours;requires\nhtml;Pages\n"));
    }
}
