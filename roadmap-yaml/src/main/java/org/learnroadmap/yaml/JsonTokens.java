package org.learnroadmap.yaml;

import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** The tokens of JSON. The parser counts chars, so places are counted again in code points. */
final class JsonTokens extends Tokens {

    private final String json;
    private final TextPosition position;

    JsonTokens(String json) {
        super(JsonFactory.builder()
                .streamReadConstraints(UNBOUNDED)
                .build()
                .createParser(ObjectReadContext.empty(), json));
        this.json = json;
        position = new TextPosition(json);
    }

    @Override
    void locate() {
        position.moveTo(parser.currentTokenLocation().getCharOffset());
    }

    @Override
    int line() {
        return position.line();
    }

    @Override
    int column() {
        return position.column();
    }

    @Override
    SyntaxFault explain(JacksonException fault) {
        long offset = Math.max(0, fault.getLocation().getCharOffset());
        TextPosition place = new TextPosition(json).moveTo(offset);
        boolean cut = fault instanceof UnexpectedEndOfInputException || offset >= json.length();
        return new SyntaxFault(
                place.line(),
                place.column(),
                cut
                        ? finding("the text ends too early; a list, a map or a text is not closed")
                        : finding(reason((int) offset), "found", Character.toString(json.codePointAt((int) offset))));
    }

    private String reason(int offset) {
        char found = json.charAt(offset);
        char before = lastBefore(offset);
        if (found < ' ') {
            return "'{found}' is not allowed within a text; write \\n for a line break";
        }
        if (before == ',' && (found == '}' || found == ']')) {
            return "'{found}' behind a comma; remove the comma";
        }
        return switch (found) {
            case '/', '#' -> "'{found}' is not expected here; JSON has no comments";
            case '\'' -> "'{found}' is not expected here; JSON has double quotes only";
            default -> "'{found}' is not expected here";
        };
    }

    /** Returns the last char before an offset that is not blank; a space if there is none. */
    private char lastBefore(int offset) {
        int i = offset - 1;
        while (i >= 0 && Character.isWhitespace(json.charAt(i))) {
            i--;
        }
        return i < 0 ? ' ' : json.charAt(i);
    }
}
