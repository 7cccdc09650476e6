package org.backline.app;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Something that a person is to be told without having asked. The words stand in the bundles; values are what no language changes, and
 * what the system said.
 *
 * @param kind   what
 * @param values about what: files, numbers, reasons
 */
public record Notice(Kind kind, List<String> values) {

    /** What is told; the values of each stand beside its words in the bundles. */
    public enum Kind {
        LOG_DENIED, LOG_FAILED, SETTINGS_UNREAD, EXERCISES_UNREAD, LINE_UNUSED, SECTION_UNUSED, LINES_UNUSED,
        NO_FOLDER, NO_HISTORY, NOT_KEPT, DAMAGED, CUT_OFF
    }

    public static Notice of(Kind kind, Object... values) {
        return new Notice(kind, Arrays.stream(values).map(String::valueOf).toList());
    }

    /** @return the key of its words in the bundles */
    public String key() {
        return "notice." + kind;
    }

    /** @return what is put into its words */
    public Object[] parts() {
        return values.toArray();
    }

    /** @return for logs and for whoever mends Backline */
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + String.join(", ", values);
    }
}
