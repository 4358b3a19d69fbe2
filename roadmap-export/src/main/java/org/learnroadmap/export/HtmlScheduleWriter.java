package org.learnroadmap.export;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.spi.Document;
import org.learnroadmap.core.spi.DocumentPart;
import org.learnroadmap.core.spi.ScheduleWriter;
import org.learnroadmap.export.internal.html.PageFrame;
import org.learnroadmap.export.internal.html.PageView;
import org.learnroadmap.export.internal.html.PageViews;
import org.learnroadmap.export.internal.html.templates.JtepageGenerated;
import org.learnroadmap.export.internal.html.templates.JteweekGenerated;

/**
 * Writes a schedule as a page for a browser: a timeline, the weeks with a check box for each topic, what other paces would
 * give, and everything else there is to say.
 *
 * <p>The page is one file that loads nothing and sends nothing. What is ticked stays in the browser and can be saved as a
 * progress file and loaded from one. In the language of the document's locale as far as there are words, with its dates and
 * numbers; what the library found and assumed is in English.
 *
 * <p>Plans again for each of about fifteen paces.
 *
 * @since 0.1
 */
public final class HtmlScheduleWriter implements ScheduleWriter {

    /** Nothing is to be done when a tag opens or closes. */
    private static final HtmlInterceptor NO_INTERCEPTOR = new HtmlInterceptor() {
        @Override
        public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput output) {}

        @Override
        public void onHtmlTagClosed(String name, TemplateOutput output) {}
    };

    /** Creates the writer. */
    public HtmlScheduleWriter() {}

    @Override
    public String id() {
        return "html";
    }

    @Override
    public String version() {
        return Roadmaps.version();
    }

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public String fileExtension() {
        return "html";
    }

    @Override
    public Set<DocumentPart> uses() {
        return Set.of(DocumentPart.LOCALE, DocumentPart.FORECAST);
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        PageViews views = new PageViews(document);
        PageView page = views.page(PageFrame.of(new PageData(document, views).json()));
        // This encoder replaces half of a surrogate pair rather than failing.
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            HtmlTemplateOutput html = new OwaspHtmlTemplateOutput(new WriterOutput(writer));
            JtepageGenerated.render(html, NO_INTERCEPTOR, page, weeks(views, page));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    /** Weeks are written one after the other and never held together. */
    private static Content weeks(PageViews views, PageView page) {
        return output -> views.forEachWeek(
                week -> JteweekGenerated.render((HtmlTemplateOutput) output, NO_INTERCEPTOR, page, week));
    }
}
