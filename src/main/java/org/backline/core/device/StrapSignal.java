package org.backline.core.device;

/**
 * Something happened on the strap (StrapLink EVENT).
 *
 * @param time     strap clock [s]
 * @param kind     what
 * @param argument first argument (node, motor …), as sent
 */
public record StrapSignal(double time, Kind kind, int argument) implements DeviceEvent {

    /** StrapLink's event codes, in their order from 1; a code of a later version is {@link #OTHER}. */
    public enum Kind {
        OTHER, BUTTON_SHORT, BUTTON_LONG, CUE_STARTED, CUE_ENDED, NODE_LOST, NODE_BACK, BATTERY_LOW, SYNC_EDGE, STRAP_ON, STRAP_OFF,
        SHUTTING_DOWN
    }
}
