package dev.doctrine.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.doctrine.text.Excerpt;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes every character that is invisible, or acts on the display, as an escape of JSON: a file can be shown as it is, and
 * whoever reads it gets each text exactly.
 */
public final class JsonEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1;

    private static final int DELETE = 0x7F;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] escapes = standardAsciiEscapesForJSON();
        escapes[DELETE] = ESCAPE_STANDARD;
        return escapes;
    }

    /** Characters come one by one, so that half of a pair cannot be told from a whole one; a writer replaces it. */
    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        return Excerpt.isShown(c) || Character.isSurrogate((char) c)
                ? null
                : new SerializedString(String.format(Locale.ROOT, "\\u%04X", c));
    }
}
