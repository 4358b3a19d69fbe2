package org.learnroadmap.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.option.Options;
import org.learnroadmap.core.spi.LoadContext;
import org.learnroadmap.core.spi.RoadmapLoader;
import org.learnroadmap.core.spi.Source;
import org.learnroadmap.markdown.MarkdownRoadmapLoader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * From prose to definitions, not checked yet, at sizes that tell whether the time grows with the text; against
 * commonmark-java parsing the same text with its tables. One topic is some 80 bytes, so the smallest text has a megabyte.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadingBenchmark {

    @Param({"12500", "25000", "50000", "100000"})
    public int topics;

    private final RoadmapLoader loader = new MarkdownRoadmapLoader();
    private final Parser parser =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private String text = "";
    private Source source = Source.ofText("roadmap.md", text);

    /** Writes the text. */
    @Setup
    public void write() {
        text = BigProse.text(topics);
        source = Source.ofText("roadmap.md", text);
    }

    /** Reads the text as a roadmap. */
    @Benchmark
    public List<RoadmapDefinition> read() {
        return loader.load(new LoadContext(source, Limits.defaults(), Options.none()));
    }

    /** Parses the text as Markdown. */
    @Benchmark
    public Node parse() {
        return parser.parse(text);
    }
}
