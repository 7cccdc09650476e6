package org.backline.io.history;

import java.util.Locale;

/** Enums as they stand in the file: {@code STAND_AND_BENDS} is {@code stand-and-bends}. */
final class Codes {
    private Codes() {
    }

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E read(Class<E> type, String code) throws HistoryException {
        for (E value : type.getEnumConstants()) {
            if (of(value).equals(code)) {
                return value;
            }
        }
        throw new HistoryException("The history holds a word that this Backline does not know: \"" + code + "\".");
    }
}
