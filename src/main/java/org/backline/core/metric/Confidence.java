package org.backline.core.metric;

/** How much a metric can mean at best. */
public enum Confidence {
    /** As good as the posture it is made of. */
    USUAL,
    /** Out of the plane that gravity fixes (definitions.md#metrics): labelled wherever it is shown. */
    LOW
}
