package org.backline.core.protocol.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.backline.core.device.ColumnsProposed;
import org.backline.core.device.ColumnsProposed.Kind;
import org.backline.core.device.ColumnsProposed.Next;
import org.backline.core.device.ColumnsProposed.Reason;

/**
 * Watches lines of numbers of which nobody said what they are, while their wearer stands and bends, and proposes what they are. Never
 * reads a sample by its own proposal. Needs the times of arrival: lines without a clock of their own have no other. Bounded; one thread.
 */
public final class ColumnsSurvey {
    /** [s] */
    private static final double BETWEEN_LOOKS = 1;

    private final SurveyRows rows = new SurveyRows();
    private final LineReader reader = new LineReader(this::line, offset -> { });
    private final LineCycle cycle = new LineCycle((fields, offset) -> row(fields), offset -> { });
    private double now;
    private double lookedAt = Double.NEGATIVE_INFINITY;
    private Optional<ColumnsProposed> told = Optional.empty();

    /**
     * Takes the next bytes.
     *
     * @param hostNanos when they arrived, host's monotonic clock [ns]
     * @return what is proposed, if that is news
     */
    public Optional<ColumnsProposed> accept(byte[] bytes, long hostNanos) {
        now = hostNanos / 1e9;
        for (byte b : bytes) {
            reader.accept(b);
        }
        if (now - lookedAt < BETWEEN_LOOKS || told.filter(proposed -> proposed.next() == Next.ACCEPT).isPresent()) {
            return Optional.empty();
        }
        lookedAt = now;
        Optional<ColumnsProposed> proposed = propose().filter(fresh -> told.filter(old -> old.next() == fresh.next()).isEmpty());
        told = proposed.or(() -> told);
        return proposed;
    }

    private void line(Line line) {
        String text = CheckSum.isPresent(line.text()) ? CheckSum.withoutTail(line.text()) : line.text();
        Fields fields = Fields.of(text);
        if (!text.startsWith("#") && fields.isRow()) {
            cycle.accept(fields, line.offset());
        }
    }

    private void row(Fields fields) {
        rows.add(fields.numbers(), now);
    }

    private Optional<ColumnsProposed> propose() {
        OptionalDouble rate = rows.rate();
        if (rate.isEmpty()) {
            return Optional.empty();
        }
        List<Reason> reasons = new ArrayList<>(List.of(new Reason(Kind.NUMBERS, rows.size(), "")));
        List<Layout> possible = Layout.of(rows.size());
        if (possible.isEmpty()) {
            reasons.add(new Reason(Kind.UNKNOWN_NUMBERS, rows.size(), ""));
            return Optional.of(new ColumnsProposed(Next.NONE, "", 0, reasons));
        }
        reasons.add(new Reason(Kind.RATE, rate.getAsDouble(), ""));
        Optional<String> time = timeUnit();
        time.ifPresent(unit -> reasons.add(new Reason(Kind.TIME, 0, unit)));
        return Optional.of(possible.stream().filter(layout -> layout.timed() == time.isPresent())
                .map(layout -> LayoutCheck.of(layout, rows, rate.getAsDouble(), time).propose(reasons))
                .max(Comparator.comparing(proposed -> List.of(Next.STAND, Next.NONE, Next.BEND, Next.ACCEPT).indexOf(proposed.next())))
                .orElseGet(() -> new ColumnsProposed(Next.STAND, "", 0, reasons)));
    }

    /** @return the name of the time's unit, if the first column is a time */
    private Optional<String> timeUnit() {
        OptionalDouble ticks = rows.ticks();
        return ticks.isEmpty() ? Optional.empty() : List.of("s", "ms", "us").stream()
                .filter(unit -> Math.abs(ticks.getAsDouble() / Column.of("t_" + unit).orElseThrow().unit() - 1) < 0.2).findFirst();
    }
}
