package org.learnroadmap.examples.plugins;

import java.nio.charset.Charset;
import java.util.List;
import org.learnroadmap.core.spi.RoadmapLoader;
import org.learnroadmap.core.spi.Source;
import org.learnroadmap.testkit.contract.RoadmapLoaderContract;

/** The loader keeps what every loader promises. */
class CurricularAnalyticsLoaderTest extends RoadmapLoaderContract {

    private static final String PLAN = """
            Curriculum,Bread and Beer,,,,,,,,,
            Degree Plan,Two Years,,,,,,,,,
            Institution,"Mill, and Malt",,,,,,,,,
            System Type,quarter,,,,,,,,,
            Courses,,,,,,,,,,
            Course ID,Course Name,Prefix,Number,Prerequisites,Corequisites,Strict-Corequisites,Credit Hours,Institution,Canonical Name,Term
            1,Flour,BR,101,,,,3,,Milling,1
            2,Yeast,BI,110,,,3,2.5,,,1
            3,,BI,110L,,,2,1,,,1
            4,Bread,BR,201,1;2,5,,?,Mill,,2
            5,Ovens,,,,,,3,,,
            Additional Courses,,,,,,,,,,
            Course ID,Course Name,Prefix,Number,Prerequisites,Corequisites,Strict-Corequisites,Credit Hours,Institution,Canonical Name,Term
            6,"Weights, and Measures",MA,90,,,,3,,,1
            """;

    @Override
    protected RoadmapLoader loader() {
        return new CurricularAnalyticsLoader();
    }

    @Override
    protected List<Source> samples() {
        return List.of(Source.ofText("plan.csv", PLAN), Source.ofText("only-by-name.curriculum.csv", PLAN));
    }

    @Override
    protected List<Source> faultySamples() {
        byte[] windows = PLAN.replace("Flour", "Crème").getBytes(Charset.forName("windows-1252"));
        return List.of(
                Source.ofText("term.csv", PLAN.replaceFirst(",1\n", ",Fall\n")),
                Source.ofText("column.csv", PLAN.replaceFirst("Credit Hours", "Hours")),
                Source.of("windows.csv", windows));
    }
}
