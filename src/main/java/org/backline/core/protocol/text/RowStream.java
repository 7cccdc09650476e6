package org.backline.core.protocol.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.ColumnsRefused;
import org.backline.core.device.ColumnsRefused.Reason;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.NodeStream;
import org.backline.core.device.Sample;
import org.backline.core.device.SamplesLost;
import org.backline.core.device.SamplesLost.Cause;
import org.backline.core.device.StrapIdentified;
import org.backline.core.device.StreamDescribed;
import org.backline.core.device.StreamFault;
import org.backline.core.device.StreamFault.Kind;

/** Lines of numbers under one header to samples. The first few lines wait until their times tell the rate. */
final class RowStream {
    private static final int WARM_UP = 16;
    /** A step longer than so many usual ones says nothing about the rate. */
    private static final double LONGEST_USUAL = 1.5;
    /** A declared rate that is further off is not the rate. */
    private static final double RATE_TOLERANCE = 0.2;
    /** What no sensor on a body measures: 200 g, 10,000 °/s. */
    private static final double MOST_SPECIFIC_FORCE = 2_000;
    private static final double MOST_ANGULAR_RATE = 175;

    private record Row(double ticks, double[] numbers, long offset) {
    }

    private final Columns columns;
    private final Preamble preamble;
    private final Consumer<? super DeviceEvent> out;
    private final List<NodeStream> nodes;
    private final List<Row> waiting = new ArrayList<>();
    private Optional<RowClock> clock = Optional.empty();
    private Optional<Row> doubtful = Optional.empty();
    private boolean refused;
    private long place;
    private int segment;
    private long sequence;

    /** @param segment the segment that its samples begin with */
    RowStream(Columns columns, Preamble preamble, int segment, Consumer<? super DeviceEvent> out) {
        this.columns = columns;
        this.preamble = preamble;
        this.segment = segment;
        this.out = out;
        nodes = IntStream.range(0, columns.nodes()).mapToObj(node -> preamble.node(node, columns.nodes())).toList();
    }

    int segment() {
        return segment;
    }

    boolean hasBegun() {
        return sequence > 0;
    }

    void accept(double[] numbers, long offset) {
        Row row = new Row(columns.ticks(numbers, place++), numbers, offset);
        if (refused) {
            return;
        }
        if (!isPlausible(row)) {
            fault(Kind.BAD_VALUE, row);
        } else if (clock.isPresent()) {
            place(row, clock.get());
        } else {
            waiting.add(row);
            if (waiting.size() == WARM_UP || !columns.tellTime()) {
                begin();
            }
        }
    }

    /** A line that could not be read had a place in time all the same. */
    void skip() {
        place++;
    }

    /** No more will come. */
    void finish() {
        if (!waiting.isEmpty()) {
            begin();
        }
        doubtful.ifPresent(last -> clock.ifPresent(ticking -> jump(last, ticking)));
        doubtful = Optional.empty();
    }

    private void begin() {
        OptionalDouble rate = rate();
        if (rate.isEmpty()) {
            refused = true;
            out.accept(new ColumnsRefused(Reason.IMPLAUSIBLE_TIME, columns.timeName(), List.of(), waiting.get(0).offset));
        } else {
            RowClock ticking = new RowClock(columns.perSecond(rate.getAsDouble()), rate.getAsDouble());
            clock = Optional.of(ticking);
            describe(rate.getAsDouble());
            waiting.forEach(row -> place(row, ticking));
        }
        waiting.clear();
    }

    private void describe(double rate) {
        if (!preamble.name().isEmpty()) {
            out.accept(new StrapIdentified(0, 0, 0, 0, 0, "", "", preamble.name()));
        }
        boolean declared = preamble.rate().isPresent() && Math.abs(preamble.rate().getAsDouble() / rate - 1) < RATE_TOLERANCE;
        out.accept(new StreamDescribed(true, declared ? preamble.rate().getAsDouble() : rate, nodes));
    }

    /** @return lines per second by their own times, or as declared if they tell none */
    private OptionalDouble rate() {
        double[] steps = IntStream.range(1, waiting.size()).mapToDouble(i -> waiting.get(i).ticks - waiting.get(i - 1).ticks)
                .filter(step -> step > 0).sorted().toArray();
        if (!columns.tellTime() || steps.length == 0) {
            return preamble.rate();
        }
        double usual = steps[steps.length / 2];
        double mean = Arrays.stream(steps).filter(step -> step < LONGEST_USUAL * usual).average().orElse(usual);
        double rate = Math.round(1e3 * columns.perSecond(0) / mean) / 1e3;
        return Preamble.isSane(rate) ? OptionalDouble.of(rate) : OptionalDouble.empty();
    }

    private boolean isPlausible(Row row) {
        return IntStream.range(0, nodes.size()).allMatch(node ->
                columns.specificForce(row.numbers, node).getNormInf() < MOST_SPECIFIC_FORCE
                        && columns.angularRate(row.numbers, node).getNormInf() < MOST_ANGULAR_RATE);
    }

    private void place(Row row, RowClock ticking) {
        doubtful.ifPresent(doubted -> resolve(doubted, row, ticking));
        doubtful = Optional.empty();
        double time = ticking.time(row.ticks);
        switch (ticking.judge(time)) {
            case FOLLOWS -> emit(row, time, ticking);
            case REPEATS -> fault(Kind.DUPLICATE, row);
            case DOUBTFUL -> doubtful = Optional.of(row);
        }
    }

    private void resolve(Row doubted, Row next, RowClock ticking) {
        double time = ticking.time(next.ticks);
        if (!ticking.followsDespite(time) && RowClock.follows(ticking.time(doubted.ticks), time)) {
            jump(doubted, ticking);
        } else {
            fault(Kind.BAD_LINE, doubted);
        }
    }

    private void jump(Row row, RowClock ticking) {
        if (ticking.isBefore(ticking.time(row.ticks))) {
            fault(Kind.NEW_SEGMENT, row);
            ticking.restart();
            segment++;
            sequence = 0;
        }
        emit(row, ticking.time(row.ticks), ticking);
    }

    private void emit(Row row, double time, RowClock ticking) {
        long lost = ticking.advance(time);
        sequence += lost;
        for (int node = 0; lost > 0 && node < nodes.size(); node++) {
            out.accept(new SamplesLost(node, lost, Cause.LINK));
        }
        for (int node = 0; node < nodes.size(); node++) {
            Vector3D specificForce = columns.specificForce(row.numbers, node);
            Vector3D angularRate = columns.angularRate(row.numbers, node);
            out.accept(new Sample(nodes.get(node).node(), segment, sequence, time, specificForce, angularRate, false));
        }
        sequence++;
    }

    private void fault(Kind kind, Row row) {
        out.accept(new StreamFault(kind, row.offset, 1));
    }
}
