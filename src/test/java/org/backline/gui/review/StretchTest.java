package org.backline.gui.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StretchTest {
    private static final Stretch ALL = new Stretch(-3, 21);

    @Test
    void whatIsUnderTheMouseStaysThere() {
        Stretch near = ALL.zoomed(0.5, 3);

        assertThat(near.length()).isEqualTo(12);
        assertThat((3 - near.from()) / near.length()).isEqualTo((3 - ALL.from()) / ALL.length());
    }

    @Test
    void nothingIsSeenBeyondTheEnds() {
        assertThat(new Stretch(0, 6).moved(-10).within(ALL)).isEqualTo(new Stretch(-3, 3));
        assertThat(new Stretch(0, 6).moved(40).within(ALL)).isEqualTo(new Stretch(15, 21));
        assertThat(ALL.zoomed(3, 5).within(ALL)).isEqualTo(ALL);
    }

    @Test
    void nobodyComesNearerThanASecond() {
        assertThat(ALL.zoomed(0.001, 5).length()).isEqualTo(1);
    }
}
