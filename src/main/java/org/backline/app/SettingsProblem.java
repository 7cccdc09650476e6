package org.backline.app;

import java.nio.file.Path;
import org.backline.app.Notice.Kind;

/**
 * A line of the settings that cannot be used, or the first of a section of which nothing can; what it should have said keeps its default.
 *
 * @param line   1, 2, 3 …
 * @param text   what stands there
 * @param reason why it cannot be used
 */
public record SettingsProblem(int line, String text, String reason) {

    private static final int LONGEST_QUOTE = 60;

    /** @param file where it stands */
    Notice notice(Path file) {
        return Notice.of(text.startsWith("[") ? Kind.SECTION_UNUSED : Kind.LINE_UNUSED, file, line, quote(), reason);
    }

    /** What is no text at all is not shown as it is: it could be a megabyte long, or all zeros. */
    private String quote() {
        String start = text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + " \u2026" : text;
        return start.replaceAll("[\\p{Cntrl}\uFFFD]+", "\u00b7");
    }
}
