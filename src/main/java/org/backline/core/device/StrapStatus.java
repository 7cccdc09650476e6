package org.backline.core.device;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The strap's own health, once a second (StrapLink STATUS).
 *
 * @param time               strap clock [s]
 * @param bootId             random number of this boot
 * @param batteryVoltage     [V], empty if not measured
 * @param batteryPercent     [%], empty if not known
 * @param txDroppedFrames    frames the strap had to drop because the link was full
 * @param rxBadFrames        damaged frames the strap received
 * @param samplesLostInStrap samples lost before they were sent
 */
public record StrapStatus(double time, int bootId, OptionalDouble batteryVoltage, OptionalInt batteryPercent,
                          long txDroppedFrames, long rxBadFrames, long samplesLostInStrap) implements DeviceEvent {
}
