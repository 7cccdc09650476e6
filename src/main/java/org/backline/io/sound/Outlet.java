package org.backline.io.sound;

/** Where tones go. */
public enum Outlet {
    /** Nobody has looked yet. */
    UNKNOWN,
    /** To the device that was chosen, or to the system's own where none was. */
    CHOSEN,
    /** To the system's own, for the chosen one is not there. */
    SUBSTITUTE,
    /** Nowhere: there is no device, or none that can be opened. */
    NONE
}
