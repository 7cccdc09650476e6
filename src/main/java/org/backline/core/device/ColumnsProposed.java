package org.backline.core.device;

import java.util.List;

/**
 * What a text stream's columns seem to hold, where the stream itself does not say. A proposal: nothing is read by it until the person
 * says so. Told again whenever more is known.
 *
 * @param next       what the person is to do so that more can be known
 * @param columns    what to say if the proposal is accepted, as {@code --columns} takes it; empty until {@code next} is {@link Next#ACCEPT}
 * @param confidence 0…1: how much better the proposed unit of the gyroscope agrees with the accelerometer than the next likely one
 * @param reasons    what it is concluded from, in the order of the conclusions
 */
public record ColumnsProposed(Next next, String columns, double confidence, List<Reason> reasons) implements DeviceEvent {
    public ColumnsProposed {
        reasons = List.copyOf(reasons);
    }

    /** What comes next. */
    public enum Next {
        /** Stand still for two seconds. */
        STAND,
        /** Bend forward, hold for a second, and stand up again. */
        BEND,
        /** Both poses agree: accept what is proposed. */
        ACCEPT,
        /** Nothing helps: the stream lacks what is needed. */
        NONE
    }

    /** A conclusion. @param figure in the unit that the kind says, 0 if it has none @param text its name, empty if it has none */
    public record Reason(Kind kind, double figure, String text) {
    }

    /** What is concluded. */
    public enum Kind {
        /** So many numbers belong to one instant. */
        NUMBERS,
        /** So many rows come in a second [Hz]. */
        RATE,
        /** A column tells the time: the unit. */
        TIME,
        /** At rest the accelerometers read so much, which is one g: the unit. */
        REST,
        /** In the bend, so far apart [rad] is what gyroscope and accelerometer say of the tilt: the unit. */
        TILT,
        /** The strap's node that leans further is the upper one: where the nodes sit, in their order. */
        ORDER,
        /** How the nodes are mounted. */
        AXES,
        /** There are no gyroscope columns. */
        NO_GYROSCOPE,
        /** The gyroscope turns the other way than the accelerometer says. */
        OPPOSITE,
        /** No known arrangement has so many numbers. */
        UNKNOWN_NUMBERS
    }
}
