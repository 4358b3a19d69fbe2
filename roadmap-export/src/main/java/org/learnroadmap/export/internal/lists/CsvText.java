package org.learnroadmap.export.internal.lists;

import java.util.regex.Pattern;
import org.learnroadmap.core.diagnostic.Printable;

/**
 * Makes a text harmless for spreadsheets, which take what begins with a sign such as {@code =} for a formula.
 *
 * <p>Wherever a cell could begin with such a sign, an apostrophe is put in front of the sign: at the beginning of the
 * text, and behind every character that another program might take for the end of a cell. Whoever takes one apostrophe
 * away in each of those places has the text as it was, since one that stood there before got another one.
 */
final class CsvText {

    private static final Pattern FORMULA = Pattern.compile(
            "((?:^|[,;|:\"\\t])[\\s\\h\\p{Z}]*+'*+)(?=[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B])");

    private CsvText() {}

    /** Returns the text with control and direction characters shown escaped, and no cell in it a formula. */
    static String of(String text) {
        return FORMULA.matcher(Printable.escape(text)).replaceAll("$1'");
    }
}
