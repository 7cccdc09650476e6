package org.backline.gui.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.backline.core.device.Node;
import org.backline.core.device.SamplesLost;
import org.backline.core.device.Site;
import org.junit.jupiter.api.Test;

class LinkHealthTest {
    private static final Node LOWER = new Node(0, Site.SACRUM);
    private static final Node UPPER = new Node(1, Site.T12_L1);

    private final LinkHealth health = new LinkHealth();

    @Test
    void theRateIsThatOfTheWholeSecondsSeen() {
        receive(0, 5.5, 200);

        assertThat(health.links().get(0).rate()).isCloseTo(200, within(1.0));
    }

    @Test
    void lossIsTheShareOfAllSamplesOfThatNode() {
        receive(0, 1, 99);
        health.lost(new SamplesLost(1, 1, SamplesLost.Cause.STRAP));

        assertThat(health.links().get(0).loss()).isZero();
        assertThat(health.links().get(1).loss()).isCloseTo(0.01, within(1e-3));
        assertThat(health.links().get(1).cause()).contains(SamplesLost.Cause.STRAP);
    }

    @Test
    void lossIsForgottenAfterTenSeconds() {
        receive(0, 1, 100);
        health.lost(new SamplesLost(0, 50, SamplesLost.Cause.LINK));
        receive(1, 12, 100);

        assertThat(health.links().get(0).loss()).isZero();
        assertThat(health.links().get(0).cause()).isEmpty();
    }

    private void receive(double from, double to, double rate) {
        for (double time = from; time < to; time += 1 / rate) {
            health.received(LOWER, time);
            health.received(UPPER, time);
        }
    }
}
