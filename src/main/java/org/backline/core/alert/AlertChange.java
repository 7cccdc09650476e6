package org.backline.core.alert;

/** An alert was raised or ended. */
public sealed interface AlertChange {

    /** Flexion was beyond the line for long enough. */
    record Raised(Alert alert) implements AlertChange {
    }

    /** The alert is over. @param rule its id @param corrected whether the back was straightened, not only brought up */
    record Cleared(String rule, boolean corrected) implements AlertChange {
    }
}
