package org.learnroadmap.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.spi.Source;

class NodeTest {

    private static Node value(int number) {
        return new Node.Scalar(number + 1, 100, Node.ScalarType.INTEGER, "" + number);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 15, 16, 17, 1000})
    void mapOfAnySizeKeepsOrderPlacesAndValues(int size) {
        Node.Mapping map = new Node.Mapping(1, 1);

        IntStream.range(0, size).forEach(i -> map.add(i + 1, 2 * i + 1, "key" + i, value(i)));

        assertThat(map.size()).isEqualTo(size);
        assertThat(IntStream.range(0, size).mapToObj(map::key))
                .containsExactlyElementsOf(
                        IntStream.range(0, size).mapToObj(i -> "key" + i).toList());
        assertThat(IntStream.range(0, size))
                .allMatch(i -> map.find("key" + i) == i)
                .allMatch(i -> value(i).equals(map.get("key" + i)))
                .allMatch(i -> value(i).equals(map.value(i)))
                .allMatch(
                        i -> map.keyNode(i).equals(new Node.Scalar(i + 1, 2 * i + 1, Node.ScalarType.TEXT, "key" + i)));
        assertThat(map.find("key" + size)).isEqualTo(-1);
        assertThat(map.get("key" + size)).isNull();
    }

    /** The smallest and the first larger maps of attributes: what comes twice is said and the first counts. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 9, 20})
    void ofAKeyThatComesTwiceTheFirstCounts(int size) {
        StringBuilder yaml = new StringBuilder("format: 1\nid: r\ntitle: R\nattributes:\n");
        IntStream.range(0, size)
                .forEach(
                        i -> yaml.append("  a").append(i).append(": ").append(i).append('\n'));
        yaml.append("  a").append(size - 1).append(": again\n");

        LoadResult loaded = Roadmaps.builder()
                .loader(new YamlRoadmapLoader())
                .build()
                .load(Source.ofText("r.yaml", yaml.toString()));

        assertThat(loaded.diagnostics())
                .anySatisfy(found -> assertThat(found.render())
                        .isEqualTo("r.yaml:%d:3: error: key 'a%d' comes twice; first at r.yaml:%d:3 [duplicate-key]"
                                .formatted(size + 5, size - 1, size + 4)));
        assertThat(loaded.definitions().get(0).attributes()).hasSize(size);
        assertThat(loaded.definitions().get(0).attributes().get("a" + (size - 1)))
                .hasToString("" + (size - 1));
    }

    @Test
    void keysThatComeOftenAreKeptOnce() {
        Faults faults = new Faults("r.yaml", new DiagnosticCollector(SourceMap.none(), 10));
        List<Node> documents = TreeReader.read(
                "- {name: a}\n- {name: b}\n", Syntax.YAML, NodePath.root("it"), Limits.defaults(), faults);

        List<Node> maps = ((Node.Sequence) documents.get(0)).items();
        assertThat(((Node.Mapping) maps.get(0)).key(0)).isSameAs(((Node.Mapping) maps.get(1)).key(0));
    }
}
