package org.learnroadmap.export;

import java.io.IOException;
import java.io.OutputStream;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.option.Option;
import org.learnroadmap.core.option.OptionType;
import org.learnroadmap.core.plan.RequestException;
import org.learnroadmap.core.spi.Document;
import org.learnroadmap.core.spi.DocumentPart;
import org.learnroadmap.core.spi.ScheduleWriter;
import org.learnroadmap.export.internal.lists.CsvTable;

/**
 * Writes the sessions of a schedule as a table for spreadsheets.
 *
 * @since 0.1
 */
public final class CsvScheduleWriter implements ScheduleWriter {

    /** Creates the writer. */
    public CsvScheduleWriter() {}

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String version() {
        return Roadmaps.version();
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public String fileExtension() {
        return "csv";
    }

    @Override
    public Set<DocumentPart> uses() {
        return Set.of(DocumentPart.LOCALE);
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.optional(
                        "separator",
                        OptionType.TEXT,
                        "comma, semicolon or tab; where it is not said, what spreadsheets of the locale expect"),
                Option.withDefault(
                        "bom", OptionType.FLAG, "true", "whether to begin with a byte-order mark, which Excel needs"));
    }

    /**
     * {@inheritDoc}
     *
     * @throws RequestException if the option {@code separator} names none
     */
    @Override
    public void write(Document document, OutputStream out) throws IOException {
        CsvTable.write(
                document.schedule(), separator(document), document.options().flag("bom"), out);
    }

    private static char separator(Document document) {
        String name = document.options().text("separator").orElseGet(() -> usual(document.locale()));
        return switch (name) {
            case "comma", "," -> ',';
            case "semicolon", ";" -> ';';
            case "tab", "\t" -> '\t';
            default ->
                throw new RequestException(List.of(Diagnostic.error("invalid-option")
                        .path("separator")
                        .message(
                                "option 'separator' of writer 'csv': '{value}' is not a separator; write comma, semicolon or tab",
                                "value",
                                name)
                        .build()));
        };
    }

    /** Where decimals have a comma, spreadsheets part cells by semicolons. */
    private static String usual(Locale locale) {
        return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',' ? "semicolon" : "comma";
    }
}
