package org.learnroadmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.diagnostic.Printable;
import org.learnroadmap.core.model.Resource;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.spi.Document;

class MarkdownScheduleWriterTest {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    @ParameterizedTest
    @CsvSource({"'', schedule.md", "de-DE, schedule-de.md", "ar-EG, schedule-ar.md"})
    void writesAListByWeekAndATracker(String locale, String expected) {
        Document document =
                Document.of(Samples.underWay()).locale(locale.isEmpty() ? Locale.ROOT : Locale.forLanguageTag(locale));

        assertThat(Lists.write("markdown", document)).isEqualTo(Samples.expected(expected));
    }

    @Test
    void eachTopicHasOneBoxInTheWeekInWhichItIsFinished() {
        Schedule schedule = Samples.schedule(Samples.django(), Samples.request(Samples.afterWork()));
        String list = Lists.write("markdown", schedule);

        assertThat(list.lines().filter(line -> line.startsWith("- [ ] "))).hasSameSizeAs(schedule.topics());
        assertThat(list)
                .contains("## Week 1 (2026-01-05 to 2026-01-11) <!-- week -->")
                .contains("2026-01-12 to 2026-01-18: no study time <!-- note -->");
    }

    @Test
    void clockTimesAreSaidOneByOne() {
        Schedule schedule = Samples.schedule(Samples.django(), Samples.request(Samples.evenings()));

        assertThat(Lists.write("markdown", schedule))
                .contains("(Mon 2026-01-05 19:00 to 20:30, Tue 2026-01-06 23:00 to 24:00; 2h 30m of 3h)");
    }

    @Test
    void reviewsHaveNoBox() {
        String list = Lists.write("markdown", Samples.withReviews());

        assertThat(list.lines().filter(line -> line.contains("[ ]"))).hasSize(2);
        assertThat(list.lines().filter(line -> line.startsWith("- review: First <!-- note -->")))
                .hasSize(1);
    }

    @Test
    void saysWhatIsLate() {
        assertThat(Lists.write("markdown", Samples.late()))
                .contains("Deadline of Built on it: Fri 2026-01-16, late by 14 d")
                .containsPattern("- \\[ ] Built on it <!-- topic: b; .*; late by 14 d\\)");
    }

    @Test
    void titlesAreShownAsTyped() {
        for (Locale locale : Lists.LOCALES) {
            String list = Lists.write("markdown", Document.of(Lists.hostile()).locale(locale));
            Node root = PARSER.parse(list);

            assertThat(boxes(root)).containsExactlyElementsOf(typed(title -> title));
            assertThat(cells(root)).containsExactlyElementsOf(typed(title -> title));
            assertThat(paragraphs(root))
                    .containsAll(typed(String::strip).stream()
                            .filter(text -> !text.isEmpty() && !text.contains("\\n"))
                            .toList());
        }
    }

    private static List<String> typed(UnaryOperator<String> change) {
        return Lists.HOSTILE.stream().map(change).map(Printable::escape).toList();
    }

    @Test
    void nothingBreaksOutOfItsPlace() {
        Node root = PARSER.parse(Lists.write("markdown", Lists.hostile()));
        List<String> html = new ArrayList<>();
        List<Node> other = new ArrayList<>();
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlInline inline) {
                html.add(inline.getLiteral());
            }

            @Override
            public void visit(HtmlBlock block) {
                other.add(block);
            }

            @Override
            public void visit(Link link) {
                other.add(link);
            }

            @Override
            public void visit(Image image) {
                other.add(image);
            }

            @Override
            public void visit(Emphasis emphasis) {
                other.add(emphasis);
            }

            @Override
            public void visit(StrongEmphasis emphasis) {
                other.add(emphasis);
            }
        });

        assertThat(html)
                .allMatch(comment ->
                        comment.matches("(?s)<!-- (?:roadmap|phase|topic|step|week|tracker|note)\\b[^<>]*-->"));
        assertThat(other).isEmpty();
        assertThat(headings(root)).hasSize(1 + weeks(root) * 2 + 2);
    }

    private static int weeks(Node root) {
        return (int) headings(root).stream()
                .filter(heading -> heading.startsWith("Week "))
                .count();
    }

    @Test
    void addressesAreLinksOnlyIfTheyAreHarmless() {
        List<Resource> resources = Stream.of(
                        "https://example.org/a_(b)?c=d&amp;e|f",
                        "https://de.wikipedia.org/wiki/Übung",
                        "https://me@müller.example:8080/a?b=ü#\uD83C\uDF5E",
                        "https://straße.example/",
                        "https://\u2100b.example/",
                        "https://example.org/\u202Egpj.exe",
                        "mailto:jürgen@example.org",
                        "https://example.org/\uD800",
                        "javascript:alert(1)",
                        "https://example.org/> <script>",
                        "data:text/html,x")
                .map(url -> Resource.builder().title("Read \"me\"").url(url).build())
                .toList();
        Schedule schedule = Samples.schedule(
                Samples.of(
                        "Links",
                        Samples.topic("a", "First", "1h").toBuilder()
                                .resources(resources)
                                .build()),
                Samples.request(StudyCalendar.everyDay(60)));
        List<String> links = new ArrayList<>();
        PARSER.parse(Lists.write("markdown", schedule)).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link.getDestination());
            }
        });

        assertThat(links)
                .containsExactly(
                        "https://example.org/a_(b)?c=d&amp;e%7Cf",
                        "https://de.wikipedia.org/wiki/%C3%9Cbung",
                        "https://me@xn--mller-kva.example:8080/a?b=%C3%BC#%F0%9F%8D%9E",
                        "https://stra%C3%9Fe.example/",
                        "https://%E2%84%80b.example/",
                        "https://example.org/%E2%80%AEgpj.exe",
                        "mailto:j%C3%BCrgen@example.org");
    }

    private static List<String> boxes(Node root) {
        List<String> boxes = new ArrayList<>();
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(Paragraph paragraph) {
                String words = words(paragraph);
                if (words.startsWith("[ ] ")) {
                    boxes.add(words.substring(4));
                }
            }
        });
        return boxes;
    }

    private static List<String> cells(Node root) {
        List<String> cells = new ArrayList<>();
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                boolean task = node instanceof TableCell
                        && node.getPrevious() != null
                        && node.getPrevious().getPrevious() != null
                        && node.getNext() != null;
                if (task && node.getParent().getParent() instanceof TableBody) {
                    cells.add(words(node));
                }
                visitChildren(node);
            }
        });
        return cells;
    }

    private static List<String> paragraphs(Node root) {
        List<String> paragraphs = new ArrayList<>();
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(Paragraph paragraph) {
                paragraphs.add(words(paragraph));
            }
        });
        return paragraphs;
    }

    private static List<String> headings(Node root) {
        List<String> headings = new ArrayList<>();
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                headings.add(words(heading));
            }
        });
        return headings;
    }

    /** Returns what is shown of a block up to its mark. */
    private static String words(Node block) {
        StringBuilder words = new StringBuilder();
        boolean marked = false;
        for (Node node = block.getFirstChild(); node != null && !marked; node = node.getNext()) {
            marked = node instanceof HtmlInline;
            words.append(node instanceof Text text ? text.getLiteral() : node instanceof HardLineBreak ? "\n" : "");
        }
        String text = words.toString().replaceAll("[\u2068\u2069]", "");
        return marked ? text.substring(0, text.length() - 1) : text;
    }
}
