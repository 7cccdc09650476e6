package org.backline.core.device;

/**
 * It was found out from the bytes alone what form the wire has; told once, before everything that is read in this form.
 *
 * @param protocol id of the protocol that reads it
 */
public record WireRecognised(String protocol) implements DeviceEvent {
}
