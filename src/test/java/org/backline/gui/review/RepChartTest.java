package org.backline.gui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.backline.core.session.ReferenceBand;
import org.backline.core.session.SetResult;
import org.backline.gui.EventThreadExtension;
import org.backline.gui.model.ScriptedLift;
import org.backline.gui.model.SetPicture;
import org.backline.gui.theme.Look;
import org.backline.gui.theme.Theme;
import org.backline.report.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EventThreadExtension.class)
class RepChartTest {
    private final SetResult set = ScriptedLift.ofPeaks(0.59, 0.72, 0.84).result();
    private final Words words = Words.of(Locale.ENGLISH);

    @Test
    void aRepIsShownOverTheReferenceOfItsOwnKindOfCurve() {
        Theme.LIGHT.install();
        RepChart chart = new RepChart(new Look(words), time -> { });
        ReferenceBand band = ReferenceBand.of(set).orElseThrow();
        chart.showRep(SetPicture.of(set), set.reps().get(1).rep());
        assertThat(described(chart)).doesNotContain(words.text("after.overlay.reference"));

        chart.references(List.of(band));
        assertThat(described(chart)).contains(words.text("after.overlay.reference"));
        chart.references(List.of(new ReferenceBand(true, band.median(), band.spread())));
        assertThat(described(chart)).doesNotContain(words.text("after.overlay.reference"));
    }

    private static String described(RepChart chart) {
        return chart.view().getAccessibleContext().getAccessibleDescription();
    }
}
