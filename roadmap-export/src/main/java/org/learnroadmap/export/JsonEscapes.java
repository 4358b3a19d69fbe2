package org.learnroadmap.export;

import java.io.Serial;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.diagnostic.Printable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Escapes what would turn around or hide the text behind it when somebody looks at a report: direction controls and the
 * like. Programs read the same characters.
 */
final class JsonEscapes extends CharacterEscapes {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
        return standardAsciiEscapesForJSON();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        boolean harmless = character < ' '
                || Character.isSurrogate((char) character)
                || Printable.escape(Character.toString(character)).length() == 1;
        return harmless ? null : new SerializedString(String.format(Locale.ROOT, "\\u%04x", character));
    }
}
