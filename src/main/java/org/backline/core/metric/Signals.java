package org.backline.core.metric;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backline.core.math.ZeroPhase;
import org.backline.core.posture.Posture;

/** The signals of one trace, each made when it is first asked for. Belongs to one thread. */
final class Signals {
    private final List<Posture> trace;
    private final double[] times;
    private final Map<Double, ZeroPhase> filters = new HashMap<>();
    private final Map<Signal, double[]> made = new EnumMap<>(Signal.class);

    /** @param trace in order @param times of the trace [s] */
    Signals(List<Posture> trace, double[] times) {
        this.trace = trace;
        this.times = times;
    }

    /** @return its values, one for each posture of the trace; this very array is given to all who ask */
    double[] of(Signal signal) {
        return made.computeIfAbsent(signal, wanted -> wanted.slopeOf().map(angle -> slopes(of(angle))).orElseGet(() -> smooth(wanted)));
    }

    private double[] smooth(Signal signal) {
        return filters.computeIfAbsent(signal.cutoff(), cutoff -> new ZeroPhase(cutoff, times)).lowPass(signal.read(trace));
    }

    private double[] slopes(double[] values) {
        double[] slopes = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            int before = Math.max(0, i - 1);
            int after = Math.min(values.length - 1, i + 1);
            slopes[i] = after == before ? 0 : (values[after] - values[before]) / (times[after] - times[before]);
        }
        return slopes;
    }
}
