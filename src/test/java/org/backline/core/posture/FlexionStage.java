package org.backline.core.posture;

import java.util.List;

/** The flexion filter by itself, to be measured. */
public final class FlexionStage {

    private FlexionStage() {
    }

    /** @param measured what it is fed with @param rate of them [Hz] @return a number that needs all that the product asks of the filter */
    public static double run(List<LumbarPosture> measured, double rate) {
        FlexionFilter filter = new FlexionFilter(rate);
        double sum = 0;
        for (LumbarPosture posture : measured) {
            filter.update(posture.time(), posture.lumbarFlexion(), posture::lumbarFlexionRate, Trust.of(posture.quality()));
            sum += filter.flexion() + filter.rate() + filter.variance();
        }
        return sum;
    }
}
