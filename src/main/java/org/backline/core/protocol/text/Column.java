package org.backline.core.protocol.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.backline.core.math.Angle;
import org.backline.core.math.Gravity;

/**
 * What a column's name says.
 *
 * @param quantity what it holds
 * @param axis     0, 1, 2 for x, y, z
 * @param node     1 or 2, or 0 if the name does not say
 * @param unit     its unit in SI, or, for time, how many make a second; not positive if the name tells none that has a scale
 */
record Column(Quantity quantity, int axis, int node, double unit) {
    /** What a column can hold. */
    enum Quantity { TIME, COUNTER, SPECIFIC_FORCE, ANGULAR_RATE, OTHER }

    private static final double DEGREE = Angle.ofDegrees(1);
    private static final double UNKNOWN_UNIT = 0;

    private static final List<String> SPECIFIC_FORCE = List.of("accelerometer", "acceleration", "accel", "acc", "a");
    private static final List<String> ANGULAR_RATE = List.of("gyroscope", "gyro", "gyr", "rotation", "g");
    private static final List<String> TIME = List.of("t", "time", "timestamp", "elapsed");
    private static final List<String> COUNTER = List.of("n", "seq", "sequence", "count", "counter", "index", "sample", "packetcounter");
    private static final List<String> OTHER = List.of("q0", "q1", "q2", "q3", "temp", "temperature", "batt", "battery", "mx", "my", "mz");

    private static final Map<String, Double> SPECIFIC_FORCE_UNITS = Map.of("g", Gravity.STANDARD, "mg", Gravity.STANDARD / 1e3,
            "ms2", 1.0, "mss", 1.0, "mps2", 1.0);
    private static final Map<String, Double> ANGULAR_RATE_UNITS = Map.of("dps", DEGREE, "degs", DEGREE, "degps", DEGREE,
            "mdps", DEGREE / 1e3, "rads", 1.0, "radps", 1.0, "radianss", 1.0);
    private static final Map<String, Double> TIME_UNITS = Map.of("s", 1.0, "sec", 1.0, "seconds", 1.0, "ms", 1e3, "millis", 1e3,
            "us", 1e6, "micros", 1e6);

    /** @return what the name says, empty if it says nothing that is known here; {@code ax_g/16384} holds counts, so many to a g */
    static Optional<Column> of(String name) {
        int slash = name.lastIndexOf('/');
        OptionalDouble counts = slash < 0 ? OptionalDouble.empty() : Decimal.of(name.substring(slash + 1).strip());
        if (counts.isPresent() && counts.getAsDouble() > 0) {
            return plain(name.substring(0, slash)).filter(Column::isMotion)
                    .map(column -> new Column(column.quantity, column.axis, column.node, column.unit / counts.getAsDouble()));
        }
        return plain(name);
    }

    private static Optional<Column> plain(String name) {
        List<String> words = words(name);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String first = words.get(0);
        if (TIME.contains(first)) {
            return Optional.of(new Column(Quantity.TIME, 0, 0, unit(TIME_UNITS, words.subList(1, words.size()))));
        }
        if (first.equals("millis") || first.equals("micros")) {
            return Optional.of(new Column(Quantity.TIME, 0, 0, unit(TIME_UNITS, words)));
        }
        if (COUNTER.contains(first) || OTHER.contains(first)) {
            return Optional.of(new Column(COUNTER.contains(first) ? Quantity.COUNTER : Quantity.OTHER, 0, 0, UNKNOWN_UNIT));
        }
        return ofAxis(Quantity.SPECIFIC_FORCE, SPECIFIC_FORCE, SPECIFIC_FORCE_UNITS, words)
                .or(() -> ofAxis(Quantity.ANGULAR_RATE, ANGULAR_RATE, ANGULAR_RATE_UNITS, words));
    }

    boolean isMotion() {
        return quantity == Quantity.SPECIFIC_FORCE || quantity == Quantity.ANGULAR_RATE;
    }

    /** @return whether its numbers would mean something, had they a unit */
    boolean lacksUnit() {
        return unit <= 0 && quantity != Quantity.COUNTER && quantity != Quantity.OTHER;
    }

    /** {@code ax_g}, {@code accX2_mg}, {@code gyro_x_2_deg/s}: stem, axis and node, in one word or several, then the unit. */
    private static Optional<Column> ofAxis(Quantity quantity, List<String> stems, Map<String, Double> units, List<String> words) {
        for (String stem : stems) {
            String first = words.get(0);
            if (first.equals(stem) && words.size() > 1) {
                return ofAxis(quantity, units, words.subList(1, words.size()));
            }
            if (first.length() > stem.length() && first.startsWith(stem) && isAxis(first.substring(stem.length()))) {
                List<String> rest = new ArrayList<>(words);
                rest.set(0, first.substring(stem.length()));
                return ofAxis(quantity, units, rest);
            }
        }
        return Optional.empty();
    }

    private static Optional<Column> ofAxis(Quantity quantity, Map<String, Double> units, List<String> words) {
        String axis = words.get(0);
        if (!isAxis(axis)) {
            return Optional.empty();
        }
        boolean nodeApart = axis.length() == 1 && words.size() > 1 && isNode(words.get(1));
        String node = nodeApart ? words.get(1) : axis.substring(1);
        return Optional.of(new Column(quantity, axis.charAt(0) - 'x', node.isEmpty() ? 0 : Integer.parseInt(node),
                unit(units, words.subList(nodeApart ? 2 : 1, words.size()))));
    }

    private static boolean isAxis(String word) {
        return word.charAt(0) >= 'x' && word.charAt(0) <= 'z' && (word.length() == 1 || isNode(word.substring(1)));
    }

    private static boolean isNode(String word) {
        return word.equals("1") || word.equals("2");
    }

    private static double unit(Map<String, Double> units, List<String> words) {
        return units.getOrDefault(String.join("", words), UNKNOWN_UNIT);
    }

    /** Runs of letters and digits, in lower case. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (char c : (name.toLowerCase(Locale.ROOT) + " ").toCharArray()) {
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                word.append(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }
}
