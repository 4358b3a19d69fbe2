/** Writes schedules as text, JSON, HTML, Markdown, CSV and Mermaid, roadmaps as text and JSON, findings as JSON. */
@SuppressWarnings("requires-automatic") // the template library has no module descriptor
module org.learnroadmap.export {
    requires de.siegmar.fastcsv;
    requires gg.jte.runtime;
    requires static transitive org.jspecify;
    requires transitive org.learnroadmap.core;
    requires tools.jackson.core;

    exports org.learnroadmap.export;

    provides org.learnroadmap.core.spi.ScheduleWriter with
            org.learnroadmap.export.CsvScheduleWriter,
            org.learnroadmap.export.HtmlScheduleWriter,
            org.learnroadmap.export.JsonScheduleWriter,
            org.learnroadmap.export.MarkdownScheduleWriter,
            org.learnroadmap.export.MermaidScheduleWriter,
            org.learnroadmap.export.TextScheduleWriter;
}
