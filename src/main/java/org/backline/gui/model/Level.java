package org.backline.gui.model;

import org.backline.core.alert.Alert;
import org.backline.core.alert.AlertRules;
import org.backline.core.alert.Severity;

/** What the big word says; a later one outranks an earlier one. */
public enum Level {
    /** Nothing that could be judged. */
    NO_DATA,
    /** Inside the line. */
    OK,
    /** One node: the tilt differs from the reference set. */
    DIFFERS,
    /** Near the line. */
    NEAR,
    /** Hollowed past the line. */
    ARCH,
    /** Rounded past the line. */
    ROUND;

    /** @return what an alert raises */
    public static Level of(Alert alert) {
        if (alert.rule().equals(AlertRules.DIFFERS.id())) {
            return DIFFERS;
        }
        if (alert.severity() == Severity.CAUTION) {
            return NEAR;
        }
        return alert.limit() < 0 ? ARCH : ROUND;
    }

    /** @return whether a line was crossed: the whole window turns */
    public boolean overTheLine() {
        return this == ROUND || this == ARCH;
    }

    public Level max(Level other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
