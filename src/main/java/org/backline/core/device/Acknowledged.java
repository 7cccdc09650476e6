package org.backline.core.device;

/**
 * The strap answered a command (StrapLink ACK).
 *
 * @param tag     tag of the command
 * @param command type of the command
 * @param status  0 done, 1 done with the nearest supported value, anything else refused
 * @param time    when it was carried out, strap clock [s]
 */
public record Acknowledged(int tag, int command, int status, double time) implements DeviceEvent {
}
