package org.learnroadmap.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.SourceLocation;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.spi.Source;
import org.learnroadmap.markdown.fuzz.Parts;
import org.learnroadmap.markdown.fuzz.ProsePromises;
import org.learnroadmap.markdown.fuzz.Samples;
import org.learnroadmap.markdown.fuzz.Samples.Sample;

/**
 * No line is lost and no line is wrong: a word that stands nowhere else, written at the end of a line, is found again in
 * the definition, or its line is reported; and whatever says where it stands says that line.
 */
class MarkersTest {

    private static final Pattern MARKER = Pattern.compile("Zq(\\d+)x");

    /** The language behind a fence, which is no text. */
    private static final Pattern FENCE = Pattern.compile("\\s*(```|~~~).*");

    /** The line below the names of the columns of a table. */
    private static final Pattern COLUMNS = Pattern.compile("(?=.*\\|)[-:| ]+");

    private static final Pattern WORD = Pattern.compile(".*\\p{L}.*");

    private final ProsePromises promises = new ProsePromises(Limits.defaults());

    static List<Sample> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyLineIsFoundWhenAllAreMarked(Sample sample) {
        assertThat(faults(sample, markable(sample))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyLineIsFoundWhenItAloneIsMarked(Sample sample) {
        List<String> faults = new ArrayList<>();
        for (int line : markable(sample)) {
            faults.addAll(faults(sample, Set.of(line)));
        }

        assertThat(faults).isEmpty();
    }

    /** Returns the lines with words, from 1, but for those of which the words are marks: fences and names of columns. */
    private static Set<Integer> markable(Sample sample) {
        List<String> lines = sample.text().lines().toList();
        Set<Integer> markable = new TreeSet<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean names =
                    i + 1 < lines.size() && COLUMNS.matcher(lines.get(i + 1)).matches();
            if (WORD.matcher(lines.get(i)).matches()
                    && !FENCE.matcher(lines.get(i)).matches()
                    && !names) {
                markable.add(i + 1);
            }
        }
        return markable;
    }

    private List<String> faults(Sample sample, Set<Integer> marked) {
        LoadResult loaded = promises.load(Source.ofText("marked.md", mark(sample.text(), marked)));
        List<String> faults = new ArrayList<>();
        addLost(loaded, marked, faults);
        if (marked.size() > 1) { // else a title may begin in a line before that of its marker
            loaded.definitions().forEach(definition -> addWrongPlaces(definition, faults));
        }
        loaded.diagnostics().forEach(found -> addWrongPlace(found, faults));
        return faults.stream()
                .map(fault -> marked.size() == 1 ? marked + ": " + fault : fault)
                .toList();
    }

    private static String mark(String text, Set<Integer> marked) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int line : marked) {
            lines.set(line - 1, mark(lines.get(line - 1), "Zq" + line + "x"));
        }
        return String.join("\n", lines) + "\n";
    }

    /** Goes into the last cell of a table row and into the list of a front matter, not behind them. */
    private static String mark(String line, String marker) {
        if (line.endsWith("|") || line.startsWith("tags: [")) {
            return line.substring(0, line.length() - 1) + " " + marker + line.substring(line.length() - 1);
        }
        return line + " " + marker;
    }

    private static void addLost(LoadResult loaded, Set<Integer> marked, List<String> faults) {
        Set<Integer> found = loaded.definitions().stream()
                .flatMap(definition -> Parts.texts(definition).stream())
                .flatMap(text -> markers(inLowerCase(text)).stream())
                .collect(Collectors.toSet());
        Set<Integer> reported = loaded.diagnostics().stream()
                .filter(MarkersTest::saysWhatIsLeftOut)
                .map(MarkersTest::line)
                .collect(Collectors.toSet());
        for (int line : marked) {
            if (!found.contains(line) && !reported.contains(line)) {
                faults.add("line " + line + " is lost");
            }
            if (found.contains(line) && reported.contains(line)) {
                faults.add("line " + line + " is reported as lost and is not");
            }
        }
    }

    /** A prerequisite that is matched nearly loses its own words, and the finding has them. */
    private static boolean saysWhatIsLeftOut(Diagnostic found) {
        return found.code().equals("unplaced-line")
                || (found.code().equals("prerequisite-matched") && quoted(found).contains(line(found)));
    }

    private static List<Integer> quoted(Diagnostic found) {
        return found.arguments().values().stream()
                .flatMap(value -> markers(value).stream())
                .toList();
    }

    /** A title of several lines stands where it begins. */
    private static void addWrongPlaces(RoadmapDefinition definition, List<String> faults) {
        addWrongPlace(definition, "title", definition.title().orElse(""), faults);
        for (Parts.Part part : Parts.of(definition)) {
            addWrongPlace(definition, part.path(), part.title(), faults);
        }
    }

    private static void addWrongPlace(RoadmapDefinition definition, String path, String title, List<String> faults) {
        int line = definition.places().find(path).map(SourceLocation::line).orElse(0);
        markers(title).stream()
                .limit(1)
                .filter(marker -> marker != line)
                .forEach(marker -> faults.add("'" + title + "' is said to stand in line " + line));
    }

    /** What names another part, such as a matched prerequisite, may name the line of that one beside its own. */
    private static void addWrongPlace(Diagnostic found, List<String> faults) {
        List<Integer> quoted = quoted(found);
        boolean right = quoted.isEmpty()
                || quoted.contains(line(found))
                || found.related().stream().map(SourceLocation::line).anyMatch(quoted::contains);
        if (!right) {
            faults.add(found.render() + " quotes line " + quoted);
        }
    }

    private static int line(Diagnostic found) {
        return found.location().map(SourceLocation::line).orElse(0);
    }

    /** Kinds of resources are words of the author in lower case. */
    private static String inLowerCase(String text) {
        return text.toLowerCase(Locale.ROOT).replace("zq", "Zq");
    }

    /** Returns the lines whose markers stand in a text. */
    private static List<Integer> markers(String text) {
        Matcher matcher = MARKER.matcher(text);
        List<Integer> lines = new ArrayList<>();
        while (matcher.find()) {
            lines.add(Integer.parseInt(matcher.group(1)));
        }
        return lines;
    }
}
