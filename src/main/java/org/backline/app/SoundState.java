package org.backline.app;

import org.backline.io.sound.Outlet;

/** Whether alerts can be heard, and where. */
public enum SoundState {
    /** On the device of the settings; or nobody has tried yet. */
    HEARD,
    /** On the system's own device, for the one of the settings is not there. */
    ELSEWHERE,
    /** Not at all: there is no device. Screen and strap still warn. */
    SILENT;

    static SoundState of(Outlet outlet) {
        return switch (outlet) {
            case UNKNOWN, CHOSEN -> HEARD;
            case SUBSTITUTE -> ELSEWHERE;
            case NONE -> SILENT;
        };
    }
}
