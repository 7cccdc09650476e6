package org.backline.core.examination;

import java.util.OptionalDouble;

/**
 * What one check found.
 *
 * @param check  what was looked at
 * @param node   id of the node that it is about, −1 for the strap
 * @param status how it stands
 * @param figure what was measured, in the check's unit; empty if nothing could be
 * @param detail more of it in figures and ids, empty text if there is none
 */
public record Finding(Check check, int node, Status status, OptionalDouble figure, String detail) {
    /** About the strap as a whole. */
    public static final int STRAP = -1;

    /** How something stands. */
    public enum Status {
        /** As it should be. */
        OK,
        /** One can lift with it; it could be better. */
        NOTE,
        /** Nobody should lift with it until it is mended. */
        FAILS,
        /** Could not be looked at here. */
        NOT_CHECKED
    }

    static Finding of(Check check, int node, double figure, String detail) {
        return new Finding(check, node, check.judge(figure), OptionalDouble.of(figure), detail);
    }

    static Finding notChecked(Check check, int node, String why) {
        return new Finding(check, node, Status.NOT_CHECKED, OptionalDouble.empty(), why);
    }

    static Finding yes(Check check, int node, boolean right, String detail) {
        return new Finding(check, node, right ? Status.OK : Status.FAILS, OptionalDouble.empty(), detail);
    }
}
