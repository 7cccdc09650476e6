package org.backline.core.protocol.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Puts together what a strap tells of one instant in several lines, accelerometer and gyroscope in turns or one node after the other.
 * Lines are told apart by their labels and tags; those that have none are rows by themselves. The kinds that come before one comes
 * again are a cycle, and a row begins with the kind that sorts first ({@code acc} before {@code gyro}, {@code imu1} before {@code imu2}),
 * so that a recording reads the same from wherever it begins. Holds at most one row.
 */
final class LineCycle {
    private static final int MOST_LINES = 8;

    private final Rows rows;
    private final LongConsumer stray;
    private final List<Part> open = new ArrayList<>();
    private List<String> cycle = List.of();

    /** Takes rows. */
    @FunctionalInterface
    interface Rows {
        void accept(Fields row, long offset);
    }

    private record Part(Fields fields, String kind, long offset) {
    }

    /** @param rows receives the rows @param stray receives where a line begins that belongs to no row */
    LineCycle(Rows rows, LongConsumer stray) {
        this.rows = rows;
        this.stray = stray;
    }

    void accept(Fields line, long offset) {
        Part part = new Part(line, line.kind(), offset);
        if (part.kind.isEmpty()) {
            finish();
            rows.accept(line, offset);
        } else if (cycle.contains(part.kind)) {
            goOn(part);
        } else {
            learn(part);
        }
    }

    /** No more will come. */
    void finish() {
        if (cycle.isEmpty()) {
            open.forEach(part -> rows.accept(part.fields, part.offset));
        } else {
            open.forEach(part -> stray.accept(part.offset));
        }
        open.clear();
    }

    private void goOn(Part part) {
        if (!part.kind.equals(cycle.get(open.size()))) {
            finish();
        }
        if (part.kind.equals(cycle.get(open.size()))) {
            open.add(part);
        } else {
            stray.accept(part.offset);
        }
        if (open.size() == cycle.size()) {
            emit();
        }
    }

    private void learn(Part part) {
        if (!cycle.isEmpty()) {
            finish();
            cycle = List.of();
        }
        int before = kinds(open).indexOf(part.kind);
        if (before >= 0) {
            List<Part> waiting = List.copyOf(open.subList(before, open.size()));
            open.subList(before, open.size()).clear();
            open.forEach(other -> stray.accept(other.offset));
            open.clear();
            cycle = fromFirst(kinds(waiting));
            waiting.forEach(this::goOn);
            goOn(part);
        } else {
            open.add(part);
            if (open.size() > MOST_LINES) {
                finish();
            }
        }
    }

    private void emit() {
        rows.accept(open.size() == 1 ? open.get(0).fields : Fields.joined(open.stream().map(Part::fields).toList()), open.get(0).offset);
        open.clear();
    }

    private static List<String> kinds(List<Part> parts) {
        return parts.stream().map(Part::kind).toList();
    }

    private static List<String> fromFirst(List<String> kinds) {
        List<String> turned = new ArrayList<>(kinds);
        Collections.rotate(turned, -turned.indexOf(Collections.min(turned)));
        return List.copyOf(turned);
    }
}
