package org.backline.gui.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleRangeTest {
    private static final VisibleRange ALL = new VisibleRange(-3, 21);

    @Test
    void whatIsUnderTheMouseStaysThere() {
        VisibleRange near = ALL.zoomed(0.5, 3);

        assertThat(near.length()).isEqualTo(12);
        assertThat((3 - near.from()) / near.length()).isEqualTo((3 - ALL.from()) / ALL.length());
    }

    @Test
    void nothingIsSeenBeyondTheEnds() {
        assertThat(new VisibleRange(0, 6).moved(-10).within(ALL)).isEqualTo(new VisibleRange(-3, 3));
        assertThat(new VisibleRange(0, 6).moved(40).within(ALL)).isEqualTo(new VisibleRange(15, 21));
        assertThat(ALL.zoomed(3, 5).within(ALL)).isEqualTo(ALL);
    }

    @Test
    void nobodyComesNearerThanASecond() {
        assertThat(ALL.zoomed(0.001, 5).length()).isEqualTo(1);
    }
}
