package org.backline.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backline.app.Passage;

/** The slowest moments in which alerts were decided, and where each spent its time; one byte may decide several alerts. */
final class SlowMoments {
    private static final int SHOWN = 12;
    private static final double NANOS_PER_MS = 1e6;
    private static final double NANOS_PER_S = 1e9;

    private final List<List<Passage>> moments;
    private final long begun;

    private SlowMoments(List<List<Passage>> moments, long begun) {
        this.moments = moments;
        this.begun = begun;
    }

    /** @param ways of alerts and cues @param begun when the first strap was listened to [ns] */
    static SlowMoments of(List<Passage> ways, long begun) {
        Map<Long, List<Passage>> byByte = ways.stream().filter(way -> !way.cue()).collect(Collectors.groupingBy(Passage::decided));
        return new SlowMoments(byByte.values().stream().sorted(Comparator.comparingLong(SlowMoments::took).reversed()).toList(), begun);
    }

    /** @return a table of the slowest, the slowest first */
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(
                "| slowest of " + moments.size() + " moments, s after the start | alerts | to the event [ms] | busy | cable | pipeline | "
                        + "of which memory collected | the read's work in all | on a processor | classes loaded |",
                "|---|---|---|---|---|---|---|---|---|---|"));
        moments.stream().limit(SHOWN).map(this::line).forEach(lines::add);
        return lines;
    }

    private String line(List<Passage> moment) {
        Passage last = moment.get(moment.size() - 1);
        return String.format(Locale.ROOT, "| %.1f | %d | %s | %d |", (last.decided() - begun) / NANOS_PER_S, moment.size(),
                Stream.of(took(moment), LatencyStep.BUSY.of(last).sum(), LatencyStep.CABLE.of(last).sum(),
                LatencyStep.PIPELINE.of(last).sum(),
                        last.paused(), last.work().nanos(), last.work().processor())
                        .map(nanos -> String.format(Locale.ROOT, "%.2f", nanos / NANOS_PER_MS)).collect(Collectors.joining(" | ")),
                last.work().classes());
    }

    private static long took(List<Passage> moment) {
        return moment.stream().mapToLong(way -> way.told() - way.decided()).max().orElse(0);
    }
}
