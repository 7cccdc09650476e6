package org.backline.core.protocol.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;

/** The last rows of a stream whose columns are not known, and when they arrived. Bounded; a row of another size begins anew. */
final class SurveyRows {
    /** [s] */
    private static final double LONGEST = 30;
    private static final int MOST = 8_192;
    /** A rate is told after this [s]. */
    private static final double ENOUGH = 2;

    private record Row(double[] numbers, double arrived) {
    }

    private final List<Row> rows = new ArrayList<>();

    /** @param arrived [s] */
    void add(double[] numbers, double arrived) {
        if (!rows.isEmpty() && rows.get(0).numbers.length != numbers.length) {
            rows.clear();
        }
        rows.add(new Row(numbers, arrived));
        if (rows.size() > MOST || arrived - rows.get(0).arrived > LONGEST) {
            rows.subList(0, rows.size() / 4).clear();
        }
    }

    int count() {
        return rows.size();
    }

    /** @return how many numbers a row has, 0 if there is none yet */
    int size() {
        return rows.isEmpty() ? 0 : rows.get(0).numbers.length;
    }

    /** @return rows per second by their arrival; empty while they do not span two seconds */
    OptionalDouble rate() {
        double first = rows.isEmpty() ? 0 : rows.get(0).arrived;
        double span = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).arrived - first;
        long after = rows.stream().filter(row -> row.arrived > first).count();
        return span < ENOUGH ? OptionalDouble.empty() : OptionalDouble.of(after / span);
    }

    /** @return ticks per second, if the first column only ever goes up, evenly */
    OptionalDouble ticks() {
        OptionalDouble rate = rate();
        if (rate.isEmpty() || rows.size() < 2) {
            return OptionalDouble.empty();
        }
        double step = (number(rows.size() - 1, 0) - number(0, 0)) / (rows.size() - 1);
        int even = 0;
        for (int i = 1; i < rows.size(); i++) {
            double own = number(i, 0) - number(i - 1, 0);
            even += own > 0 && own < 4 * step ? 1 : 0;
        }
        return even > 0.9 * (rows.size() - 1) ? OptionalDouble.of(step * rate.getAsDouble()) : OptionalDouble.empty();
    }

    double number(int row, int column) {
        return rows.get(row).numbers[column];
    }

    Vector3D vector(int row, int from) {
        double[] numbers = rows.get(row).numbers;
        return new Vector3D(numbers[from], numbers[from + 1], numbers[from + 2]);
    }

    /** @return mean of three columns over some rows */
    Vector3D mean(int column, int from, int to) {
        Vector3D sum = Vector3D.ZERO;
        for (int row = from; row < to; row++) {
            sum = sum.add(vector(row, column));
        }
        return sum.scalarMultiply(1.0 / (to - from));
    }
}
