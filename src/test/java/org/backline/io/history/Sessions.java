package org.backline.io.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.UUID;
import org.apache.commons.math3.complex.Quaternion;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Site;
import org.backline.core.metric.Absence;
import org.backline.core.metric.Figures;
import org.backline.core.metric.MetricAbsence;
import org.backline.core.metric.MetricValue;
import org.backline.core.posture.Calibration;
import org.backline.core.posture.Calibration.NodeCalibration;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.MountingQuality;
import org.backline.core.posture.OwnRange;
import org.backline.core.posture.Posture;
import org.backline.core.posture.Quality;
import org.backline.core.posture.TrunkTilt;
import org.backline.core.rep.FlexionLimit;
import org.backline.core.rep.Limits;
import org.backline.core.rep.Rep;
import org.backline.core.session.Command;
import org.backline.core.session.Conditions;
import org.backline.core.session.Plan;
import org.backline.core.session.RepResult;
import org.backline.core.session.Session;
import org.backline.core.session.SetResult;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.Input;
import org.backline.io.evidence.Mark;

/** Sessions, inputs and sets to write and read again; every number of them has all its digits. */
public final class Sessions {
    static final Limits LIMITS = new Limits(FlexionLimit.ofShare(0.7), FlexionLimit.ofAngle(0.785));

    private Sessions() {
    }

    public static Session session(Instant startedAt) {
        Plan plan = new Plan("deadlift", new OwnRange(1.0123456789, OwnRange.Origin.MEASURED), LIMITS, OptionalDouble.of(102.5));
        return new Session(UUID.randomUUID(), startedAt, "straplink", "Kim Müller", "0.1.0", plan);
    }

    /** @return reads of 0 to 200 bytes about every 10 ms, a mark now and then, as a run would give them */
    static List<Input> inputs(long seed, int count) {
        Random random = new Random(seed);
        List<Input> inputs = new ArrayList<>();
        long hostNanos = 0;
        for (int i = 0; i < count; i++) {
            hostNanos += 1 + random.nextInt(20_000_000);
            inputs.add(random.nextInt(10) == 0 ? new Mark(hostNanos, command(random)) : new Chunk(hostNanos, bytes(random)));
        }
        return inputs;
    }

    static SetResult set(int index, int reps) {
        Random random = new Random(index);
        List<RepResult> results = new ArrayList<>();
        for (int rep = 1; rep <= reps; rep++) {
            results.add(new RepResult(new Rep(rep, rep + random.nextDouble(), rep + 1, rep + 2, Quality.COASTING),
                    Figures.of(new MetricValue("peak-lumbar-flexion", 2, random.nextDouble()), new MetricValue("duration", 1, 1.0 / 3)),
                    rep >= 2, rep == 3));
        }
        Conditions conditions = new Conditions(Calibration.Kind.STAND_AND_BENDS, OwnRange.POPULATION, LIMITS, OptionalDouble.empty(),
                List.of(Site.SACRUM, Site.T12_L1));
        return new SetResult(index, "romanian-deadlift", 12.5, 34.000001, conditions, results, Figures.NONE, trace(random, 500), false,
                Optional.of(List.of(new Rep(reps + 1, reps + 1.0 / 3, reps + 2, reps + 2.0 / 3, Quality.POOR))));
    }

    /** The same set with other peaks, none over the line, and with figures of its own. */
    static SetResult refined(SetResult live) {
        List<RepResult> reps = live.reps().stream().map(rep -> new RepResult(rep.rep(), new Figures(
                List.of(new MetricValue("peak-lumbar-flexion", 2, 0.5), new MetricValue("duration", 1, 1.0 / 3)),
                List.of(new MetricAbsence("set-up-peak", Absence.GAP))), rep.near(), false)).toList();
        Figures figures = new Figures(List.of(new MetricValue("spread-of-peak", 1, 0.01)),
                List.of(new MetricAbsence("drift-of-peak", Absence.TOO_FEW_REPS)));
        return new SetResult(live.index(), live.exercise(), live.start(), live.end(), live.conditions(), reps, figures, live.trace(), false,
                live.halfReps());
    }

    /** The same set, its reps so much later [s]. */
    static SetResult laterBy(double seconds, SetResult live) {
        List<RepResult> reps = live.reps().stream().map(rep -> new RepResult(new Rep(rep.rep().index(), rep.rep().start() + seconds,
                rep.rep().turn() + seconds, rep.rep().end() + seconds, rep.rep().quality()), rep.figures(), rep.near(), rep.over()))
                .toList();
        return new SetResult(live.index(), live.exercise(), live.start(), live.end(), live.conditions(), reps, live.figures(),
                live.trace(), false, live.halfReps());
    }

    static List<Posture> trace(Random random, int count) {
        List<Posture> trace = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double x = random.nextGaussian();
            Quality quality = Quality.values()[random.nextInt(Quality.values().length)];
            trace.add(random.nextInt(50) == 0 ? new TrunkTilt(i / 200.0, x, -x, quality)
                    : new LumbarPosture(i / 200.0, x, x / 3, x / 5, x / 7, x / 11, x / 13, x / 17, x / 19, quality));
        }
        return trace;
    }

    static Calibration calibration(double time) {
        NodeCalibration lower = new NodeCalibration(0, new Vector3D(0.001, -0.002, 1.0 / 3), new Quaternion(0.5, 0.5, -0.5, 0.5),
                0.1, new MountingQuality(0.01, 9.81, 3, 0.75, 0.97, 0.02));
        NodeCalibration upper = new NodeCalibration(3, new Vector3D(0, 1e-9, 2), new Quaternion(1, 0, 0, 0), -0.2, MountingQuality.UNKNOWN);
        return new Calibration(Calibration.Kind.STAND_AND_BENDS, time, List.of(lower, upper), -0.123456789, 0.3);
    }

    private static Command command(Random random) {
        return random.nextBoolean() ? new Command.Note("Heavy. \"Ünïcode\" 🏋 " + random.nextInt())
                : new Command.SetLoad(random.nextDouble());
    }

    private static byte[] bytes(Random random) {
        byte[] bytes = new byte[random.nextInt(4) == 0 ? 0 : random.nextInt(200)];
        random.nextBytes(bytes);
        return bytes;
    }
}
