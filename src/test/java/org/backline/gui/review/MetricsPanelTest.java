package org.backline.gui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backline.core.metric.Absence;
import org.backline.core.metric.Figures;
import org.backline.core.metric.MetricAbsence;
import org.backline.core.metric.MetricValue;
import org.backline.core.metric.Metrics;
import org.backline.core.metric.SetMetrics;
import org.backline.core.rep.Rep;
import org.backline.core.session.RepResult;
import org.backline.core.session.SetResult;
import org.backline.gui.EventThreadExtension;
import org.backline.gui.model.ScriptedLift;
import org.backline.gui.theme.Look;
import org.backline.gui.theme.Theme;
import org.backline.report.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EventThreadExtension.class)
class MetricsPanelTest {
    private final SetResult set = ScriptedLift.ofPeaks(0.59, 0.72, 0.84).result();
    private final Words words = Words.of(Locale.ENGLISH);
    private MetricsPanel panel;

    @BeforeEach
    void open() {
        Theme.LIGHT.install();
        panel = new MetricsPanel(new Look(words));
    }

    @Test
    void aSetTellsItsPeaksAndWhatItWasMeasuredWith() {
        panel.show(set, Optional.empty(), Optional.empty());

        assertThat(panel.told()).contains("72\u202F%", "84\u202F%", "1 of 3", "80\u202F% · 46°", "stand and bends");
    }

    @Test
    void aRepTellsItsOwnValues() {
        panel.show(set, Optional.of(set.reps().get(2)), Optional.empty());

        assertThat(panel.told()).contains("Rep 3", "84\u202F%", "1.9 s", "every sample");
    }

    @Test
    void trunkTiltIsLabelledAndHasNoPercent() {
        panel.show(ScriptedLift.ofPeaks(0.59, 0.7).withSingleNode().result(), Optional.empty(), Optional.empty());

        assertThat(panel.told()).contains("Single sensor: trunk tilt, not lumbar flexion").noneMatch(text -> text.contains("%"));
    }

    @Test
    void whatDoesNotApplyIsADash() {
        SetResult single = ScriptedLift.ofPeaks(0.59).withSingleNode().result();
        panel.show(single, Optional.of(single.reps().get(0)), Optional.empty());

        assertThat(panel.told()).contains("–").doesNotContain("0°", "0\u202F%");
    }

    @Test
    void everyFigureOfARepHasARow() {
        panel.show(set, Optional.of(set.reps().get(2)), Optional.empty());

        assertThat(panel.told()).containsAll(Metrics.all().stream().map(metric -> words.name("metric", metric.id())).toList());
    }

    @Test
    void everyFigureOfASetHasARow() {
        panel.show(set, Optional.empty(), Optional.empty());

        assertThat(panel.told()).containsAll(SetMetrics.all().stream().map(metric -> words.name("metric", metric.id())).toList());
    }

    @Test
    void aFigureThatIsMissingSaysWhy() {
        RepResult rep = set.reps().get(0);
        Figures figures = new Figures(List.of(), List.of(new MetricAbsence(Metrics.LAG_UP.id(), Absence.TOO_SMALL)));
        panel.show(set, Optional.of(new RepResult(rep.rep(), figures, false, false)), Optional.empty());

        assertThat(panel.reasons()).contains("Hips before lower back, up: the movement is too small");
    }

    @Test
    void whatWasToldLiveOtherwiseStandsBesideTheFinalFigures() {
        RepResult last = set.reps().get(2);
        Rep rep = last.rep();
        RepResult told = new RepResult(new Rep(rep.index(), rep.start(), rep.turn() + 0.14, rep.end(), rep.quality()),
                Figures.of(new MetricValue(Metrics.PEAK_SHARE.id(), 1, 0.79), new MetricValue(Metrics.PEAK_FLEXION.id(), 1,
                        last.value(Metrics.PEAK_FLEXION.id()).orElseThrow() + 1e-6)), true, false);
        panel.show(set, Optional.of(last), Optional.of(told));

        List<String> shown = panel.told();
        assertThat(shown.subList(shown.indexOf("TOLD LIVE"), shown.size())).startsWith("TOLD LIVE", "Turn", "+140 ms", "Line",
                "near your line", words.name("metric", Metrics.PEAK_SHARE.id()), "79\u202F%");
    }
}
