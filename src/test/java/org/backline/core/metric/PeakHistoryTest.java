package org.backline.core.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;
import org.backline.core.device.Site;
import org.backline.core.math.Angle;
import org.backline.core.metric.Trend.Kind;
import org.backline.core.rep.UsualPeak;
import org.junit.jupiter.api.Test;

/** A person's sessions of one exercise (definitions.md#history), and what is usual in them (definitions.md#lines-and-alerts). */
class PeakHistoryTest {
    private static final Instant START = Instant.parse("2026-01-02T17:00:00Z");

    private final List<SetPeaks> sets = new ArrayList<>();
    private UUID session = UUID.randomUUID();
    private int day;

    @Test
    void theUsualPeakIsOfferedFromTheThirdSessionOnWithWhatItRestsOn() {
        newSession();
        set(100, 30, 32, 34);
        newSession();
        set(100, 40);
        assertThat(history().usual()).isEmpty();
        newSession();
        set(100, 33, 35);

        UsualPeak usual = history().usual().orElseThrow();
        assertThat(usual.flexion()).isCloseTo(Angle.ofDegrees(34), within(1e-9)); // of 32, 40 and 34: each session counts alike
        assertThat(usual.spread()).isCloseTo(Angle.ofDegrees(1.5), within(1e-9)); // of 4, 2, 0, 6, 1, 1
        assertThat(usual.sessions()).isEqualTo(3);
        assertThat(usual.reps()).isEqualTo(6);
    }

    @Test
    void onlyTheLatestTenSessionsAreUsual() {
        for (int i = 0; i < 25; i++) {
            newSession();
            set(100, i < 15 ? 50 : 30);
        }

        assertThat(history().usual().orElseThrow()).isEqualTo(new UsualPeak(Angle.ofDegrees(30), 10, 10, 0));
    }

    @Test
    void warmUpSetsDoNotCount() {
        newSession();
        set(40, 10, 10, 10);
        set(95, 30);
        set(100, 32);

        SessionPeaks only = history().sessions().get(0);
        assertThat(only.load()).hasValue(100);
        assertThat(only.peaks()).containsExactly(Angle.ofDegrees(30), Angle.ofDegrees(32));
    }

    @Test
    void sessionsOfAnotherLoadAreNotCompared() {
        for (double peak : new double[] {50, 50, 50, 50, 50, 50}) {
            newSession();
            set(60, peak);
        }
        for (double peak : new double[] {30, 31, 30, 31}) {
            newSession();
            set(100, peak);
        }

        PeakHistory history = history();
        assertThat(history.sessions()).filteredOn(SessionPeaks::comparable).hasSize(4);
        assertThat(history.trend().orElseThrow().kind()).isEqualTo(Kind.UNCLEAR);
    }

    @Test
    void sessionsWithNodesAtOtherSitesAreNeitherUsualNorCompared() {
        sessions(List.of(Site.SACRUM, Site.L3), 20, 21, 20, 21);
        sessions(List.of(), 60, 60, 60);
        sessions(List.of(Site.SACRUM, Site.T12_L1), 40, 41, 40);

        PeakHistory history = history();
        assertThat(history.sessions()).filteredOn(SessionPeaks::comparable).hasSize(3);
        assertThat(history.sessions()).extracting(SessionPeaks::comparison).contains(SessionPeaks.Comparison.OTHER_SITES);
        assertThat(history.trend()).isEmpty();
        assertThat(history.usual().orElseThrow().sessions()).isEqualTo(3);
        assertThat(history.usual().orElseThrow().flexion()).isCloseTo(Angle.ofDegrees(40), within(1e-9));
    }

    @Test
    void theLatestSetSaysWhereTheNodesSitEvenIfItsSessionBeganSo() {
        newSession();
        for (List<Site> sites : List.of(List.of(Site.SACRUM, Site.T12_L1), List.of(Site.SACRUM, Site.L3), List.of(Site.SACRUM, Site.T12_L1))) {
            sets.add(new SetPeaks(session, START, OptionalDouble.of(100), List.of(Angle.ofDegrees(40)), sites));
        }

        assertThat(history().sessions()).extracting(SessionPeaks::sameSites).containsExactly(true, false);
    }

    private void sessions(List<Site> sites, double... degrees) {
        for (double peak : degrees) {
            newSession();
            sets.add(new SetPeaks(session, START.plus(Duration.ofDays(day)), OptionalDouble.of(100),
                    List.of(Angle.ofDegrees(peak)), sites));
        }
    }

    @Test
    void aRiseIsTold() {
        for (double peak : new double[] {30, 31, 30, 31, 30, 31, 45, 46, 45}) {
            newSession();
            set(100, peak);
        }

        Trend trend = history().trend().orElseThrow();
        assertThat(trend.kind()).isEqualTo(Kind.CLEAR_RISE);
        assertThat(trend.before()).isCloseTo(Angle.ofDegrees(30.5), within(1e-9));
        assertThat(trend.latest()).isEqualTo(3);
    }

    private PeakHistory history() {
        return PeakHistory.of(sets);
    }

    private void newSession() {
        session = UUID.randomUUID();
        day++;
    }

    private void set(double load, double... degrees) {
        sets.add(new SetPeaks(session, START.plus(Duration.ofDays(day)), OptionalDouble.of(load),
                Arrays.stream(degrees).mapToObj(Angle::ofDegrees).toList(), List.of()));
    }
}
