package org.backline.core.simulation;

import static org.backline.core.simulation.Coordinate.AXIAL_ROTATION;
import static org.backline.core.simulation.Coordinate.FLEXION;
import static org.backline.core.simulation.Coordinate.HEADING;
import static org.backline.core.simulation.Coordinate.HIPS_X;
import static org.backline.core.simulation.Coordinate.HIPS_Y;
import static org.backline.core.simulation.Coordinate.HIPS_Z;
import static org.backline.core.simulation.Coordinate.LATERAL_BENDING;
import static org.backline.core.simulation.Coordinate.LOWER_WOBBLE;
import static org.backline.core.simulation.Coordinate.PELVIC_LIST;
import static org.backline.core.simulation.Coordinate.PELVIC_TILT;
import static org.backline.core.simulation.Coordinate.UPPER_WOBBLE;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;

/** What acts write into: movements, words and reps, at a time that moves on. */
final class Script {
    private final Lifter lifter;
    private final RandomGenerator chance;
    private final double begin;
    private final Motion.Builder motion = new Motion.Builder();
    private final List<Said> said = new ArrayList<>();
    private final List<PlannedSet> sets = new ArrayList<>();
    private double now;

    /** A rep as meant; what it became is read from the body. @param down where the trunk is lowest (of a row: highest), roughly [s] */
    record PlannedRep(double start, double down, double end) {
    }

    /** A set as the act meant it. */
    record PlannedSet(String exercise, Course course, List<PlannedRep> reps, int incomplete) {
    }

    Script(Lifter lifter, RandomGenerator chance, double begin) {
        this.lifter = lifter;
        this.chance = chance;
        this.begin = begin;
        this.now = begin;
    }

    Lifter lifter() {
        return lifter;
    }

    double now() {
        return now;
    }

    List<Said> said() {
        return said;
    }

    List<PlannedSet> sets() {
        return sets;
    }

    double draw(Range range) {
        return range.draw(chance);
    }

    /** @return 1 or −1 */
    int side() {
        return chance.nextBoolean() ? 1 : -1;
    }

    void pass(double seconds) {
        now += seconds;
    }

    void say(Said word) {
        said.add(word);
    }

    void lifted(PlannedSet set) {
        sets.add(set);
    }

    /** Brings a coordinate to {@code value}, from {@code after} seconds from now on, within {@code seconds}. */
    void move(Coordinate coordinate, double after, double seconds, double value) {
        motion.move(coordinate, now + after, now + after + seconds, value);
    }

    /** Pelvis and lumbar spine together, from now on. */
    void bend(double seconds, double pelvicTilt, double flexion) {
        move(PELVIC_TILT, 0, seconds, pelvicTilt);
        move(FLEXION, 0, seconds, flexion);
    }

    /** Out of the plane: lateral bending, axial rotation and pelvic list, from now on. */
    void lean(double seconds, double lateral, double axial, double list) {
        move(LATERAL_BENDING, 0, seconds, lateral);
        move(AXIAL_ROTATION, 0, seconds, axial);
        move(PELVIC_LIST, 0, seconds, list);
    }

    /** Out of the plane by chance, to either side. */
    void lean(double seconds, Range range) {
        lean(seconds, side() * draw(range), side() * draw(range), side() * draw(range));
    }

    /** Back into the plane. */
    void straighten(double seconds) {
        lean(seconds, 0, 0, 0);
    }

    /** Moves the hips over the floor in the direction they face [m], from now on. */
    void stride(double seconds, double forward) {
        double heading = motion.target(HEADING);
        move(HIPS_X, 0, seconds, motion.target(HIPS_X) + forward * Math.cos(heading));
        move(HIPS_Y, 0, seconds, motion.target(HIPS_Y) + forward * Math.sin(heading));
    }

    /** Turns on the spot by an angle [rad]. */
    void turn(double after, double seconds, double angle) {
        move(HEADING, after, seconds, motion.target(HEADING) + angle);
    }

    /** Lets a coordinate swing from now on. */
    void swing(Coordinate coordinate, double seconds, double fade, double amplitude, double frequency, double phase) {
        motion.add(coordinate, new Swing(now, now + seconds, fade, amplitude, frequency, phase));
    }

    /** Something hits the floor; bones and skin ring. @param strength of the hips' acceleration, about [m/s²] */
    void blow(double after, double strength) {
        double rate = draw(LifterRanges.RING_RATE);
        double decay = draw(LifterRanges.RING_DECAY);
        double size = strength / (4 * Math.PI * Math.PI * rate * rate + 1 / (decay * decay));
        motion.add(HIPS_Z, new Ring(now + after, decay, size, rate));
        double softness = strength / LifterRanges.FLOOR_RING.high();
        for (Coordinate node : List.of(LOWER_WOBBLE, UPPER_WOBBLE)) {
            motion.add(node, new Ring(now + after, draw(LifterRanges.WOBBLE_DECAY), side() * softness * draw(LifterRanges.WOBBLE_ANGLE),
                    draw(LifterRanges.WOBBLE_RATE)));
        }
    }

    /** @return everything that moves, breath and sway with it */
    Motion motion() {
        breathe(FLEXION, lifter.breathAngle(), lifter.breathRate());
        breathe(PELVIC_TILT, lifter.swayAngle(), lifter.swayRate());
        breathe(LATERAL_BENDING, lifter.swayAngle(), 0.7 * lifter.swayRate());
        return motion.build();
    }

    /** A swing that goes through the script as if it had always been there and never ended. */
    private void breathe(Coordinate coordinate, double amplitude, double frequency) {
        double from = begin - 2;
        motion.add(coordinate, new Swing(from, now + 2, 1, amplitude, frequency, 2 * Math.PI * frequency * from));
    }
}
