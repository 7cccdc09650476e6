package org.backline.gui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.UUID;
import org.backline.core.math.Angle;
import org.backline.core.metric.PeakHistory;
import org.backline.core.metric.SetPeaks;
import org.backline.gui.EventThreadExtension;
import org.backline.gui.theme.Look;
import org.backline.gui.theme.Theme;
import org.backline.report.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EventThreadExtension.class)
class TrendCardTest {
    private TrendCard card;

    @BeforeEach
    void open() {
        Theme.LIGHT.install();
        card = new TrendCard(new Look(Words.of(Locale.ENGLISH)));
    }

    @Test
    void aChangeIsToldInWords() {
        card.show(history(30, 31, 30, 31, 30, 31, 45, 46, 45));

        assertThat(card.getAccessibleContext().getAccessibleName()).contains("Clear rise: the latest 3 sessions peak 15° higher");
    }

    @Test
    void whatIsWithinTheSpreadIsUnclear() {
        card.show(history(30, 35, 30, 35, 30, 35, 33, 34, 33));

        assertThat(card.sentence()).startsWith("Unclear").contains("usual spread ±");
    }

    @Test
    void tooFewSessionsSaySo() {
        card.show(history(30, 31));

        assertThat(card.sentence()).contains("so far 2");
    }

    private static PeakHistory history(double... degrees) {
        List<SetPeaks> sets = new ArrayList<>();
        for (int i = 0; i < degrees.length; i++) {
            sets.add(new SetPeaks(UUID.randomUUID(), Instant.EPOCH.plus(Duration.ofDays(i)), OptionalDouble.empty(),
                    List.of(Angle.ofDegrees(degrees[i])), List.of()));
        }
        return PeakHistory.of(sets);
    }
}
