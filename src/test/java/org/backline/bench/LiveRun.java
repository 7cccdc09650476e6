package org.backline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.math3.complex.Quaternion;
import org.backline.core.device.Sample;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.Exercises;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.LiftEvent.AttitudeUpdated;
import org.backline.core.session.LiftEvent.PostureUpdated;
import org.backline.core.session.LiftPipeline;
import org.backline.core.session.Plan;

/** A recording through the product's pipeline, sample by sample: what a lifter would have seen at the time. */
final class LiveRun {
    private static final Plan PLAN = new Plan("deadlift", OwnRange.POPULATION, Exercises.DEADLIFT.limits(), OptionalDouble.empty());

    private final LiftPipeline pipeline = new LiftPipeline(PLAN, this::onEvent);
    private final List<LumbarPosture> postures = new ArrayList<>();
    private Quaternion attitude = Quaternion.IDENTITY;

    private LiveRun(KitRecording recording) {
        pipeline.accept(recording.stream());
        recording.said().forEach(pipeline::accept);
    }

    /** @return sensor to earth after every row; where a row was not measured, as after the one before */
    static List<Quaternion> attitudes(KitRecording trial) {
        LiveRun run = new LiveRun(trial);
        return trial.samples().stream().map(run::attitudeAfter).toList();
    }

    static List<LumbarPosture> postures(KitRecording set) {
        LiveRun run = new LiveRun(set);
        set.samples().forEach(run::take);
        return run.postures;
    }

    private Quaternion attitudeAfter(Sample sample) {
        take(sample);
        return attitude;
    }

    private void take(Sample sample) {
        if (KitRecording.isMeasured(sample)) {
            pipeline.accept(sample);
        }
    }

    private void onEvent(LiftEvent event) {
        if (event instanceof AttitudeUpdated updated) {
            attitude = updated.attitude().sensorToEarth();
        } else if (event instanceof PostureUpdated updated && updated.posture() instanceof LumbarPosture lumbar) {
            postures.add(lumbar);
        }
    }
}
