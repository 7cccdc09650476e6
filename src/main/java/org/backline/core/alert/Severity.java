package org.backline.core.alert;

/** How loud an alert is. */
public enum Severity {
    /** Shown, not sounded. */
    CAUTION,
    /** Shown and sounded. */
    ALERT
}
