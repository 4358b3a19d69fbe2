package org.learnroadmap.examples;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataAdapter;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectReader;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.spi.Source;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the titles of topics out of what was written, as the programs would that it is written for. */
final class WrittenTitles {

    private static final Pattern LINE =
            Pattern.compile("^ {2}\\w{3} \\d{4}-\\d{2}-\\d{2} +\\S+ \\* (.*)$", Pattern.MULTILINE);
    private static final Pattern TASK = Pattern.compile("^ *(.*?) *:[^:]*$", Pattern.MULTILINE);
    private static final Pattern TODO = Pattern.compile(
            "^(?:x \\S+ )?\\d{4}-\\d{2}-\\d{2} (.*) \\+\\S+ @\\S+ due:\\S+ t:\\S+ effort:\\S+ id:\\S+$",
            Pattern.MULTILINE);
    private static final Pattern ENTITY = Pattern.compile("#(\\d+);");

    private WrittenTitles() {}

    /** Returns what a program that knows the format takes for titles, other texts perhaps among them. */
    static List<String> read(String format, String text) {
        return switch (format) {
            case "csv" -> csv(text);
            case "example.todo-txt" ->
                TODO.matcher(text).results().map(task -> task.group(1)).toList();
            case "html" -> html(text);
            case "ics" -> ics(text);
            case "json" -> json(text);
            case "markdown" -> markdown(text);
            case "mermaid" -> mermaid(text);
            case "text" ->
                LINE.matcher(text).results().map(line -> line.group(1)).toList();
            default -> throw new IllegalArgumentException("no reader of " + format);
        };
    }

    /** An apostrophe before what begins like a formula keeps it from being one. */
    private static List<String> csv(String text) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text.replaceFirst("^\uFEFF", ""))) {
            return rows.stream()
                    .map(row -> row.getField("title").replaceAll("'(?=[=+\\-@])", ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> html(String text) {
        return Jsoup.parse(text).select("label").stream().map(Element::text).toList();
    }

    private static List<String> ics(String text) {
        List<String> titles = new ArrayList<>();
        try (VObjectReader reader = new VObjectReader(new StringReader(text), SyntaxRules.iCalendar())) {
            reader.parse(new VObjectDataAdapter() {
                @Override
                public void onProperty(VObjectProperty property, Context context) {
                    if (property.getName().equals("SUMMARY")) {
                        titles.add(VObjectPropertyValues.unescape(property.getValue()));
                    }
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return titles;
    }

    private static List<String> json(String text) {
        List<String> titles = new ArrayList<>();
        try (JsonParser json = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), text)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.VALUE_STRING && "title".equals(json.currentName())) {
                    titles.add(json.getString());
                }
            }
        }
        return titles;
    }

    private static List<String> markdown(String text) {
        return Roadmaps.discover().load(Source.ofText("plan.md", text)).roadmap().topics().stream()
                .map(Topic::title)
                .toList();
    }

    private static List<String> mermaid(String text) {
        return TASK.matcher(text)
                .results()
                .map(task -> ENTITY.matcher(task.group(1))
                        .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1)))
                                .replace("\\", "\\\\")
                                .replace("$", "\\$")))
                .toList();
    }
}
