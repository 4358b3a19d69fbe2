package org.learnroadmap.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import org.learnroadmap.core.diagnostic.Diagnostic;

/** Says in our words what the YAML parser finds wrong. */
final class YamlProblems {

    /** What the parser's problem contains, and our template; the first that fits is taken. */
    private static final Map<String, String> WORDS = words();

    private YamlProblems() {}

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("(TAB)", "a tab cannot indent; use spaces");
        words.put("mapping values are not allowed", "a colon is not expected here; quote text that holds a colon");
        words.put("cannot start any token", "text cannot begin with '{found}'; put it in quotes");
        words.put("end of stream", "the text ends too early; a quote is not closed");
        words.put("stream end", "the text ends too early; a bracket is not closed");
        words.put("could not find expected ':'", "a colon is missing behind this key");
        words.put("expected <block end>", "this does not fit the indentation of what is around it");
        words.put("expected ',' or ']'", "a comma or ']' is missing here");
        words.put("expected ',' or '}'", "a comma or '}' is missing here");
        words.put(
                "escape", "a backslash in double quotes needs an escape that YAML knows; use single quotes to keep it");
        return words;
    }

    /**
     * Explains a problem.
     *
     * @param problem what the parser says
     * @param found   the character at its place
     */
    static Diagnostic.Builder explain(String problem, String found) {
        return WORDS.entrySet().stream()
                .filter(words -> problem.contains(words.getKey()))
                .findFirst()
                .map(words -> Tokens.finding(words.getValue(), "found", found))
                .orElseGet(() -> Tokens.finding("this is not YAML: {problem}", "problem", problem));
    }

    /** Explains a character that YAML does not allow. */
    static Diagnostic.Builder explainCharacter(int codePoint) {
        return Tokens.finding(
                "character {character} is not allowed in YAML", "character", "U+%04X".formatted(codePoint));
    }

    /** Explains a key that is a list, a map or an alias. */
    static Diagnostic.Builder explainKey() {
        return Tokens.finding("a key must be plain text");
    }
}
