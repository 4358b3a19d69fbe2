package org.learnroadmap.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.spi.Source;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** From bytes to a checked roadmap, against Jackson making a plain tree of the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LoadingBenchmark {

    @Param({"yaml", "json"})
    public String format = "";

    @Param("10000")
    public int topics;

    private final Roadmaps roadmaps = Roadmaps.discover();
    private ObjectMapper mapper = new JsonMapper();
    private byte[] bytes = {};

    /** Writes the definition; JSON is made of the YAML and indented likewise. */
    @Setup
    public void write() {
        ObjectMapper yaml = yamlMapper();
        bytes = BigRoadmap.yaml(topics).getBytes(StandardCharsets.UTF_8);
        if (format.equals("json")) {
            bytes = mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(yaml.readTree(bytes));
        } else {
            mapper = yaml;
        }
    }

    /** As Jackson makes it, but for its limit of three million characters. */
    private static ObjectMapper yamlMapper() {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        return new YAMLMapper(YAMLFactory.builder().loadSettings(settings).build());
    }

    /** Reads, checks, resolves. */
    @Benchmark
    public Roadmap load() {
        return roadmaps.load(Source.of("roadmap." + format, bytes)).roadmap();
    }

    /** Reads. */
    @Benchmark
    public JsonNode readTree() {
        return mapper.readTree(bytes);
    }
}
