package org.backline.core.protocol.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.ColumnsRefused;
import org.backline.core.device.ColumnsRefused.Reason;

/** Which column of a line holds what. */
final class Columns {
    private static final int NONE = -1;
    private static final int AXES = 3;
    private static final int NODES = 2;
    private static final List<String> NAMES = List.of("ax", "ay", "az", "gx", "gy", "gz");

    private final List<String> names;
    private final int[][] motion = new int[NODES][NAMES.size()];
    private final double[][] units = new double[NODES][NAMES.size()];
    private final List<String> unread = new ArrayList<>();
    private final List<String> unitless = new ArrayList<>();
    private int time = NONE;
    private double timeUnit;
    private int counter = NONE;

    Columns(List<String> names) {
        this.names = List.copyOf(names);
        for (int[] node : motion) {
            Arrays.fill(node, NONE);
        }
        for (int i = 0; i < names.size(); i++) {
            place(i, names.get(i));
        }
    }

    List<String> names() {
        return names;
    }

    /** @return how many of the columns hold a motion */
    int understood() {
        return (int) Arrays.stream(motion).flatMapToInt(Arrays::stream).filter(column -> column != NONE).count();
    }

    int nodes() {
        return Arrays.stream(motion[1]).allMatch(column -> column == NONE) ? 1 : NODES;
    }

    /** @return whether the lines tell their time, so that no rate is needed for it */
    boolean tellTime() {
        return time != NONE;
    }

    /** @return the name of the column that tells the time, none if there is none */
    List<String> timeName() {
        return tellTime() ? List.of(names.get(time)) : List.of();
    }

    /**
     * Tells what is missing.
     *
     * @param rateKnown whether the rate is told elsewhere
     * @param offset    where the header stands
     */
    Optional<ColumnsRefused> problem(boolean rateKnown, long offset) {
        if (!unitless.isEmpty()) {
            return Optional.of(new ColumnsRefused(Reason.NO_UNIT, unitless, unread, offset));
        }
        List<String> missing = new ArrayList<>();
        if (!tellTime() && !rateKnown) {
            missing.add("t");
        }
        for (int node = 0; node < nodes(); node++) {
            for (int i = 0; i < NAMES.size(); i++) {
                if (motion[node][i] == NONE) {
                    missing.add(node == 0 ? NAMES.get(i) : NAMES.get(i) + 2);
                }
            }
        }
        return missing.isEmpty() ? Optional.empty() : Optional.of(new ColumnsRefused(Reason.MISSING, missing, unread, offset));
    }

    /** @return time as the line tells it: counts of {@link #perSecond}; else its own number, else its place among the lines */
    double ticks(double[] numbers, long place) {
        return time != NONE ? numbers[time] : counter != NONE ? numbers[counter] : place;
    }

    /** @return how many ticks make a second, at a rate that the lines themselves may not tell */
    double perSecond(double rate) {
        return time != NONE ? timeUnit : rate;
    }

    /** @return [m/s²] */
    Vector3D specificForce(double[] numbers, int node) {
        return vector(numbers, node, 0);
    }

    /** @return [rad/s] */
    Vector3D angularRate(double[] numbers, int node) {
        return vector(numbers, node, AXES);
    }

    private Vector3D vector(double[] numbers, int node, int from) {
        int[] at = motion[node];
        double[] unit = units[node];
        return new Vector3D(numbers[at[from]] * unit[from], numbers[at[from + 1]] * unit[from + 1], numbers[at[from + 2]] * unit[from + 2]);
    }

    private void place(int at, String name) {
        Optional<Column> column = Column.of(name);
        boolean placed = column.isPresent() && place(at, column.get());
        if (!placed) {
            unread.add(name);
        } else if (column.get().lacksUnit()) {
            unitless.add(name);
        }
    }

    /** @return whether there was a place for it: what comes twice has none */
    private boolean place(int at, Column column) {
        return switch (column.quantity()) {
            case TIME -> placeTime(at, column.unit());
            case COUNTER -> placeCounter(at);
            case SPECIFIC_FORCE -> placeMotion(at, column, column.axis());
            case ANGULAR_RATE -> placeMotion(at, column, AXES + column.axis());
            case OTHER -> true;
        };
    }

    private boolean placeTime(int at, double unit) {
        boolean free = time == NONE;
        if (free) {
            time = at;
            timeUnit = unit;
        }
        return free;
    }

    private boolean placeCounter(int at) {
        boolean free = counter == NONE;
        counter = free ? at : counter;
        return free;
    }

    /** A name that comes a second time, and does not say whose it is, is the second node's. */
    private boolean placeMotion(int at, Column column, int i) {
        int node = column.node() > 0 ? column.node() - 1 : motion[0][i] == NONE ? 0 : 1;
        boolean free = motion[node][i] == NONE;
        if (free) {
            motion[node][i] = at;
            units[node][i] = column.unit();
        }
        return free;
    }
}
