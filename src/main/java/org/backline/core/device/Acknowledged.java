package org.backline.core.device;

/**
 * The strap answered a command (StrapLink ACK).
 *
 * @param tag     tag of the command
 * @param command type of the command
 * @param status  what became of it
 * @param time    when it was carried out, strap clock [s]
 */
public record Acknowledged(int tag, int command, Status status, double time) implements DeviceEvent {

    /** What became of a command, in the order of the numbers on the wire; {@link #OTHER} stands for those of a later version. */
    public enum Status {
        DONE,
        /** Done with the nearest value that the strap supports; its stream's description tells which. */
        DONE_NEARLY,
        UNSUPPORTED, BAD_ARGUMENT, BAD_STATE, BUSY,
        /** Too late: the command said until when it was wanted. */
        EXPIRED,
        TOO_OFTEN, HARDWARE_FAULT, BAD_LENGTH,
        /** The stream asked for would fill more than four fifths of the line. */
        LINK_TOO_SLOW,
        OTHER
    }

    /** @return whether it was carried out */
    public boolean done() {
        return status == Status.DONE || status == Status.DONE_NEARLY;
    }
}
