package org.backline.core.device;

/**
 * The strap said who it is (StrapLink INFO). Strings are cleaned here: no control or invisible characters, at most
 * 32 characters, empty if not told.
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
    private static final int LONGEST = 32;

    /** What a strap may be able to do, in the order of the bits. */
    public enum Capability {
        RATE, RANGE, HAPTIC, BATTERY, TIME_SYNC, BUTTON, IDENTIFY, QUATERNION, MAGNETOMETER, SENSOR_STAMPS, CALIBRATION_STORE, REBOOT,
        KEEP_ALIVE, PARAMETERS
    }

    public StrapIdentified {
        model = clean(model);
        firmware = clean(firmware);
        name = clean(name);
    }

    /** @return whether the strap says that it can do this */
    public boolean can(Capability capability) {
        return (capabilities & 1 << capability.ordinal()) != 0;
    }

    /** @return whether the other tells the same, at whatever time and asked by whomever */
    public boolean sameStrap(StrapIdentified other) {
        return uid == other.uid && bootId == other.bootId && capabilities == other.capabilities && model.equals(other.model)
                && firmware.equals(other.firmware) && name.equals(other.name);
    }

    /** @return whether it can do what the command asks */
    public boolean can(StrapCommand command) {
        if (command instanceof StrapCommand.Cue) {
            return can(Capability.HAPTIC);
        } else if (command instanceof StrapCommand.Identify) {
            return can(Capability.IDENTIFY);
        } else if (command instanceof StrapCommand.SetParameters) {
            return can(Capability.PARAMETERS);
        }
        return !(command instanceof StrapCommand.Configure) || can(Capability.RATE) || can(Capability.RANGE);
    }

    /** Strings come from an untrusted port and end on screens, in logs and in files. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().filter(StrapIdentified::isHarmless).limit(LONGEST).forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    private static boolean isHarmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                 Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
