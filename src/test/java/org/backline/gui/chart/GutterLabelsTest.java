package org.backline.gui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GutterLabelsTest {
    @Test
    void labelsThatWouldTouchAreMovedApartEvenly() {
        double[] places = GutterLabels.spread(new double[] {100, 110, 300});

        assertThat(places[0]).isEqualTo(94);
        assertThat(places[1]).isEqualTo(116);
        assertThat(places[2]).isEqualTo(300);
    }

    @Test
    void severalAtOnePlaceAllFindRoom() {
        double[] places = GutterLabels.spread(new double[] {50, 50, 50, 50});

        for (int i = 1; i < places.length; i++) {
            assertThat(places[i] - places[i - 1]).isGreaterThan(21.9);
        }
    }
}
