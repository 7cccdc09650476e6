package org.backline.core.device;

/**
 * The strap said who it is (StrapLink INFO). Strings are cleaned: no control characters, at most 32 characters, empty if not told.
 *
 * @param uid          the strap's own number; names it across ports, authenticates nothing
 * @param bootId       random number of this boot
 * @param time         strap clock [s]
 * @param nonce        echo of the HELLO that asked, 0 if the strap spoke by itself
 * @param capabilities bit set of StrapLink §4
 * @param model        model
 * @param firmware     firmware version
 * @param name         the name its owner gave it
 */
public record StrapIdentified(long uid, int bootId, double time, int nonce, int capabilities, String model, String firmware, String name)
        implements DeviceEvent {
}
