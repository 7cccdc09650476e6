package org.backline.core.protocol.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where in a row the numbers of each node may stand.
 *
 * @param timed whether the first column tells the time
 * @param nodes first column of the accelerometer and of the gyroscope of each node; no gyroscope is −1
 * @param size  how many numbers a row has
 */
record Layout(boolean timed, List<Place> nodes, int size) {
    private static final int NONE = -1;

    /** @param force first column of the accelerometer @param rate first column of the gyroscope */
    record Place(int force, int rate) {
    }

    /** @return the arrangements that sketches print so many numbers in, the usual ones first */
    static List<Layout> of(int size) {
        return switch (size) {
            case 3 -> List.of(new Layout(false, List.of(new Place(0, NONE)), 3));
            case 4 -> List.of(new Layout(true, List.of(new Place(1, NONE)), 4));
            case 6, 12 -> untimed(size);
            case 7 -> Stream.concat(timed(size), Stream.of(new Layout(false, List.of(new Place(0, 4)), 7),
                    new Layout(false, List.of(new Place(0, 3)), 7))).toList();
            case 13 -> timed(size).toList();
            case 14 -> List.of(new Layout(false, List.of(new Place(0, 4), new Place(7, 11)), 14),
                    new Layout(false, List.of(new Place(0, 3), new Place(7, 10)), 14));
            default -> List.of();
        };
    }

    boolean hasGyroscopes() {
        return nodes.stream().allMatch(place -> place.rate != NONE);
    }

    /** @return names for all columns; those that hold nothing of use are called by their number */
    String names(String time, String force, String rate) {
        List<String> names = new ArrayList<>(IntStream.rangeClosed(1, size).mapToObj(column -> "c" + column).toList());
        if (timed) {
            names.set(0, time);
        }
        for (int node = 0; node < nodes.size(); node++) {
            for (int axis = 0; axis < 3; axis++) {
                String name = (char) ('x' + axis) + (node == 0 ? "" : "2") + "_";
                names.set(nodes.get(node).force + axis, "a" + name + force);
                names.set(nodes.get(node).rate + axis, "g" + name + rate);
            }
        }
        return String.join(",", names);
    }

    private static Stream<Layout> timed(int size) {
        return untimed(size - 1).stream().map(layout -> new Layout(true,
                layout.nodes.stream().map(place -> new Place(place.force + 1, place.rate + 1)).toList(), size));
    }

    private static List<Layout> untimed(int size) {
        return size == 6 ? Stream.of(List.of(new Place(0, 3)), List.of(new Place(3, 0))).map(nodes -> new Layout(false, nodes, 6)).toList()
                : Stream.of(pair(0, 3, 6, 9), pair(3, 0, 9, 6), pair(0, 6, 3, 9)).map(nodes -> new Layout(false, nodes, 12)).toList();
    }

    private static List<Place> pair(int force, int rate, int force2, int rate2) {
        return List.of(new Place(force, rate), new Place(force2, rate2));
    }
}
