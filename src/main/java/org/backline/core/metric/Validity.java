package org.backline.core.metric;

/** What a metric needs to mean anything. */
public enum Validity {
    /** Two nodes: without lumbar flexion it has no value. */
    TWO_NODES,
    /** One node is enough. */
    ANY_STRAP
}
