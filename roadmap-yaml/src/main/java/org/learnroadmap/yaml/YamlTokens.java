package org.learnroadmap.yaml;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * The tokens of YAML. The parser counts code points as we do, except that it leaves out byte-order marks within the text
 * and a carriage return at its end.
 */
final class YamlTokens extends Tokens {

    /**
     * The whole text fits into the buffer: a small one makes long scalars slow, and one that a read fills up to half an
     * emoji makes the parser read past its end.
     */
    private static final int SMALLEST_BUFFER = 1 << 10;

    /** A directive may give tags a prefix, of which the parser makes a copy for every tag. */
    private static final int LONGEST_DIRECTIVE = 1000;

    private static final String CORE = "tag:yaml.org,2002:";

    /** The tags of the core schema and the non-specific one. */
    private static final Set<String> KNOWN_TAGS = Set.of(
            "", CORE + "str", CORE + "int", CORE + "float", CORE + "bool", CORE + "null", CORE + "seq", CORE + "map");

    private final String yaml;
    private final boolean holdsMarks;
    private final TextPosition position;
    private TokenStreamLocation place = TokenStreamLocation.NA;

    YamlTokens(String yaml) {
        super(open(yaml));
        this.yaml = yaml;
        holdsMarks = yaml.indexOf('\uFEFF') >= 0;
        position = new TextPosition(yaml);
    }

    private static JsonParser open(String yaml) {
        LoadSettings settings = LoadSettings.builder()
                .setAllowDuplicateKeys(true) // reported by us, with both places
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(Math.max(SMALLEST_BUFFER, yaml.length() + 1))
                .build();
        return YAMLFactory.builder()
                .streamReadConstraints(UNBOUNDED)
                .loadSettings(settings)
                .build()
                .createParser(ObjectReadContext.empty(), yaml);
    }

    @Override
    @Nullable
    SyntaxFault refusal() {
        for (int at = yaml.indexOf('%'); at >= 0; at = yaml.indexOf('%', at + 1)) {
            if (beginsLine(at) && isLong(at)) {
                TextPosition place = new TextPosition(yaml).moveTo(at);
                Diagnostic.Builder finding = Diagnostic.error("long-directive")
                        .message(
                                "a line that begins with '%' is longer than {limit} characters; leave it out",
                                "limit", LONGEST_DIRECTIVE);
                return new SyntaxFault(place.line(), place.column(), finding);
            }
        }
        return null;
    }

    /** The parser does not count byte-order marks as characters of a line. */
    private boolean beginsLine(int at) {
        return at == 0 || "\n\r\uFEFF".indexOf(yaml.charAt(at - 1)) >= 0;
    }

    private boolean isLong(int directive) {
        int end = Math.min(yaml.length(), directive + LONGEST_DIRECTIVE + 1);
        return end - directive > LONGEST_DIRECTIVE
                && yaml.substring(directive, end).chars().noneMatch(c -> c == '\n' || c == '\r');
    }

    @Override
    void locate() {
        place = parser.currentTokenLocation();
        if (holdsMarks) {
            position.moveBehind(place.getCharOffset());
        }
    }

    @Override
    int line() {
        return holdsMarks ? position.line() : place.getLineNr();
    }

    @Override
    int column() {
        return holdsMarks ? position.column() : place.getColumnNr();
    }

    /** The parser says text for a value left empty and for {@code ~}, and number for infinity. */
    @Override
    Node.ScalarType type(JsonToken token) {
        if (token == JsonToken.VALUE_STRING && isNothing()) {
            return Node.ScalarType.NULL;
        }
        boolean finite = token != JsonToken.VALUE_NUMBER_FLOAT || Character.isDigit(text().charAt(text().length() - 1));
        return finite ? super.type(token) : Node.ScalarType.TEXT;
    }

    /** Quotes and tags make what was written longer than its text. Asking the parser for its place is slow. */
    private boolean isNothing() {
        if (text().length() > 1) {
            return false;
        }
        long written = parser.currentLocation().getCharOffset() - place.getCharOffset();
        return written == 0 || (written == 1 && text().equals("~"));
    }

    @Override
    boolean isAlias() {
        return parser instanceof YAMLParser yamlParser && yamlParser.isCurrentAlias();
    }

    @Override
    @Nullable
    String unknownTag() {
        Object tag = parser.getTypeId();
        return tag == null || KNOWN_TAGS.contains(tag.toString()) ? null : tag.toString();
    }

    @Override
    SyntaxFault explain(JacksonException fault) {
        if (fault.getCause() instanceof MarkedYamlEngineException marked
                && marked.getProblemMark().isPresent()) {
            Mark mark = marked.getProblemMark().get();
            return faultAt(mark.getIndex(), YamlProblems.explain(marked.getProblem(), found(mark)));
        }
        if (fault.getCause() instanceof ReaderException unreadable) {
            return faultAt(unreadable.getPosition(), YamlProblems.explainCharacter(unreadable.getCodePoint()));
        }
        return faultAt(parser.currentTokenLocation().getCharOffset(), YamlProblems.explainKey());
    }

    private SyntaxFault faultAt(long codePoints, Diagnostic.Builder finding) {
        TextPosition at = new TextPosition(yaml).moveBehind(codePoints);
        return new SyntaxFault(at.line(), at.column(), finding);
    }

    /** Returns the character at a mark; nothing at the end. */
    private static String found(Mark mark) {
        int[] buffer = mark.getBuffer();
        return mark.getPointer() < buffer.length ? Character.toString(buffer[mark.getPointer()]) : "";
    }
}
