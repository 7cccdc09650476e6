package org.backline.core.alert;

import java.util.Optional;
import java.util.OptionalDouble;
import org.backline.core.math.Angle;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.OwnRange;
import org.backline.core.posture.Posture;
import org.backline.core.posture.Quality;

/** Why a posture is not to be alerted on, however far it is. The ids are told; their words stand under {@code withheld.<id>}. */
public enum Suspicion {
    /** A single node cannot tell the lower back from the hip. */
    ONE_NODE("one-node"),
    /** A hole in the data, or a sensor at the end of its range. */
    POOR_DATA("poor-data"),
    /** Flexion that nobody has: a node has probably slipped. */
    SLIPPED("slipped"),
    /** A calibration was refused because the strap is not worn as it should be. */
    WORN_OTHERWISE("worn-otherwise"),
    /** Upright between two reps does not read as upright any more ({@link UprightWatch}): a node has turned on the body. */
    ZERO_OFF("zero-off"),
    /** The zero was taken too long ago. */
    OLD_ZERO("old-zero");

    /** Beyond this arch. */
    private static final double IMPLAUSIBLE_ARCH = Angle.ofDegrees(-35);
    /** Straps settle, backs warm up: after half an hour a zero is none any more [s]; our judgement. */
    private static final double OLD = 1_800;

    private final String id;

    Suspicion(String id) {
        this.id = id;
    }

    /** @return the id that is told */
    public String id() {
        return id;
    }

    /**
     * @param range what counts as 100 %
     * @param zero  when the zero was taken [s]; empty if the mounting is nominal
     * @return why {@code posture} is not to be alerted on, empty if it may be
     */
    public static Optional<Suspicion> of(Posture posture, OwnRange range, OptionalDouble zero) {
        if (!(posture instanceof LumbarPosture lumbar)) {
            return Optional.of(ONE_NODE);
        }
        if (posture.quality() == Quality.POOR) {
            return Optional.of(POOR_DATA);
        }
        if (lumbar.lumbarFlexion() > range.plausible() || lumbar.lumbarFlexion() < IMPLAUSIBLE_ARCH) {
            return Optional.of(SLIPPED);
        }
        return zero.isPresent() && posture.time() - zero.getAsDouble() > OLD ? Optional.of(OLD_ZERO) : Optional.empty();
    }
}
