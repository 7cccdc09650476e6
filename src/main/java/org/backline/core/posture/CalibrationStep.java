package org.backline.core.posture;

/** What the person does in one step of a calibration. */
public enum CalibrationStep {
    /** Stands still, relaxed. Begins a new calibration. */
    STAND,
    /** Bends forward and up again, once or several times; done again for further bends of the same calibration. */
    BEND,
    /** Bends all the way and holds: the person's own range. */
    RANGE
}
