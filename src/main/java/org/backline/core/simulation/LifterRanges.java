package org.backline.core.simulation;

/** Who the lifter may be and what happens between lifts. Mirrors the table in {@code src/design/simulator.md}, which has the sources. */
final class LifterRanges {
    // Body [m]
    static final Range SACRUM_BEHIND = Range.of(0.08, 0.12);
    static final Range SACRUM_ABOVE = Range.of(0.06, 0.12);
    static final Range LUMBAR_BEHIND = Range.of(0.03, 0.07);
    static final Range LUMBAR_ABOVE = Range.of(0.12, 0.18);
    static final Range UPPER_BEHIND = Range.of(0.05, 0.09);
    static final Range UPPER_ABOVE = Range.of(0.08, 0.14);
    // Being alive [rad], [Hz]
    static final Range OWN_RANGE = Range.ofDegrees(45, 70);
    static final Range BREATH_RATE = Range.of(0.2, 0.35);
    static final Range BREATH_ANGLE = Range.ofDegrees(0.1, 0.4);
    static final Range SWAY_RATE = Range.of(0.2, 0.6);
    static final Range SWAY_ANGLE = Range.ofDegrees(0.1, 0.3);
    // Skin and blows [rad], [Hz], [s], [m/s²]
    static final Range SKIN_SLIP = Range.of(0, 0.01);
    static final Range WOBBLE_ANGLE = Range.ofDegrees(0.2, 0.8);
    static final Range WOBBLE_RATE = Range.of(6, 11);
    static final Range WOBBLE_DECAY = Range.of(0.025, 0.050);
    static final Range FLOOR_RING = Range.of(2, 6);
    static final Range HEEL_RING = Range.of(0.8, 2.5);
    static final Range RING_RATE = Range.of(12, 20);
    static final Range RING_DECAY = Range.of(0.015, 0.030);
    // To the bar and away from it [s], [Hz], [rad]
    static final Range GET_DOWN = Range.of(1.4, 2.4);
    static final Range STAND_UP = Range.of(0.8, 1.4);
    static final Range STEPS_AFTER = Range.of(0.3, 1.2);
    static final Range WIGGLES = Range.of(1, 3);
    static final Range WIGGLE_RATE = Range.of(0.5, 1.0);
    static final Range WIGGLE_ANGLE = Range.ofDegrees(3, 8);
    static final Range CALIBRATION_BEND = Range.ofDegrees(35, 55);
    static final Range CALIBRATION_LEAN = Range.ofDegrees(0, 2);
    static final Range CALIBRATION_BEND_TIME = Range.of(2, 3);
    // Walking [Hz], [m], [rad], [m/s]
    static final Range STEP_RATE = Range.of(1.4, 2.2);
    static final Range BOUNCE = Range.of(0.012, 0.025);
    static final Range WALK_LEAN = Range.ofDegrees(2, 8);
    static final Range WALK_LIST = Range.ofDegrees(2, 5);
    static final Range WALK_TWIST = Range.ofDegrees(2, 5);
    static final Range WALK_SPEED = Range.of(0.6, 1.4);
    static final Range TURN = Range.ofDegrees(90, 180);
    static final Range TURN_TIME = Range.of(1.2, 2.0);
    // Loading plates, crouching, sitting [rad], share of own range, [s], [m]
    static final Range PLATE_TILT = Range.ofDegrees(25, 50);
    static final Range PLATE_SHARE = Range.of(0.35, 0.65);
    static final Range PLATE_TWIST = Range.ofDegrees(10, 18);
    static final Range PLATE_TURN = Range.ofDegrees(15, 35);
    static final Range PLATE_HOLD = Range.of(0.5, 1.5);
    static final Range PLATE_GAP = Range.of(5, 9);
    static final Range CROUCH_DROP = Range.of(0.40, 0.55);
    static final Range CROUCH_TILT = Range.ofDegrees(15, 30);
    static final Range CROUCH_SHARE = Range.of(0.40, 0.70);
    static final Range SIT_BACK = Range.ofDegrees(10, 20);
    static final Range SIT_LEAN = Range.ofDegrees(15, 30);
    // Kneeling, lying, putting the strap on, putting the bar back [m], [rad], [Hz], [s]
    static final Range KNEEL_DROP = Range.of(0.40, 0.50);
    static final Range KNEEL_LEAN = Range.ofDegrees(5, 25);
    static final Range LIE_TILT = Range.ofDegrees(75, 95);
    static final Range LIE_TIME = Range.of(6, 15);
    static final Range DON_ANGLE = Range.ofDegrees(20, 60);
    static final Range DON_RATE = Range.of(0.3, 0.8);
    static final Range DON_TIME = Range.of(4, 8);
    static final Range RACK_DIP = Range.of(0.04, 0.10);
    static final Range RACK_TILT = Range.ofDegrees(4, 12);
    static final Range RACK_TIME = Range.of(0.5, 0.9);

    private LifterRanges() {
    }
}
