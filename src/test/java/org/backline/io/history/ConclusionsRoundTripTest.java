package org.backline.io.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.backline.core.alert.Alert;
import org.backline.core.alert.Severity;
import org.backline.core.rep.UsualPeak;
import org.backline.core.session.Conditions;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.RepResult;
import org.backline.core.session.Session;
import org.backline.core.session.SetResult;
import org.backline.io.evidence.Chunk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConclusionsRoundTripTest {
    private static final Instant START = Instant.parse("2026-11-22T17:30:00Z");

    @TempDir
    private Path folder;
    private History history;

    @BeforeEach
    void open() throws HistoryException {
        history = History.open(folder.resolve("history.db"));
    }

    @AfterEach
    void close() {
        history.close();
    }

    @Test
    void aSetReadIsTheSetThatWasWritten() throws HistoryException {
        SetResult set = Sessions.set(1, 5);
        Session session = recorded(START, set, Sessions.set(2, 0));

        assertThat(history.set(session.id(), 1)).contains(set);
        assertThat(history.set(session.id(), 2)).contains(Sessions.set(2, 0));
        assertThat(history.set(session.id(), 3)).isEmpty();
    }

    @Test
    void finalFiguresTakeThePlaceOfLiveOnesThatAreKeptWhereTheyDiffer() throws HistoryException {
        Session session = recorded(START);
        SetResult live = Sessions.set(1, 3);
        SetResult refined = Sessions.refined(live);
        history.conclude(session.id(), "0.2.0", List.of(new LiftEvent.SetCompleted(9, live), new LiftEvent.SetRefined(9, refined, true)));

        assertThat(history.set(session.id(), 1)).contains(refined);
        assertThat(history.live(session.id(), 1)).extracting(told -> told.value("peak-lumbar-flexion"))
                .containsExactlyElementsOf(live.reps().stream().map(rep -> rep.value("peak-lumbar-flexion")).toList());
        assertThat(history.live(session.id(), 1)).extracting(RepResult::over).containsExactly(false, false, true);
        try (Database database = Sqlite.open(folder.resolve("history.db"))) {
            assertThat(database.all("select value from rep_metric_live order by rep_id", row -> row.getDouble(1)))
                    .containsExactlyElementsOf(live.reps().stream().map(rep -> rep.value("peak-lumbar-flexion").orElseThrow()).toList());
            assertThat(database.all("select live_over from rep order by number", row -> (Object) row.getString(1)))
                    .containsExactly(null, null, "1");
        }
    }

    @Test
    void whenARepWasLiveIsKeptWhereItWasOtherwise() throws HistoryException {
        Session session = recorded(START);
        SetResult live = Sessions.set(1, 2);
        history.conclude(session.id(), "0.2.0", List.of(new LiftEvent.SetCompleted(9, live),
                new LiftEvent.SetRefined(9, Sessions.laterBy(0.125, live), true)));
        assertThat(history.live(session.id(), 1)).extracting(RepResult::rep).containsExactlyElementsOf(
                live.reps().stream().map(RepResult::rep).toList());

        try (Database database = Sqlite.open(folder.resolve("history.db"))) {
            assertThat(database.all("select start_s - live_start_s from rep where number = 2", row -> row.getDouble(1)))
                    .containsExactly(0.125);
            assertThat(database.all("select live_end_s from rep where number = 1", row -> row.getDouble(1)))
                    .containsExactly(live.reps().get(0).rep().end());
        }
    }

    @Test
    void sessionsAreListedNewestFirstWithTheirSets() throws HistoryException {
        Session older = recorded(START, Sessions.set(1, 4));
        Session newer = recorded(START.plusMillis(1));

        assertThat(history.sessions()).extracting(row -> row.session()).containsExactly(newer, older);
        assertThat(history.sessions().get(1)).isEqualTo(new SessionRow(older, Duration.ofSeconds(9), SessionRow.State.CLOSED, true,
                List.of(new SetRow(1, "romanian-deadlift", OptionalDouble.empty(), 4, 2, 1, false, OptionalInt.of(1)))));
    }

    @Test
    void whatAUsualPeakRestsOnIsKeptWithTheSet() throws HistoryException {
        SetResult plain = Sessions.set(1, 1);
        for (UsualPeak usual : List.of(UsualPeak.said(0.5), new UsualPeak(0.6, 5, 61, 0.04))) {
            Conditions under = new Conditions(plain.conditions().calibration(), plain.conditions().range(),
                    Sessions.LIMITS.withUsual(Optional.of(usual)), OptionalDouble.empty(), List.of());
            SetResult set = new SetResult(1, plain.exercise(), plain.start(), plain.end(), under, plain.reps(), plain.figures(),
                    plain.trace());
            assertThat(history.set(recorded(START, set).id(), 1)).contains(set);
        }
    }

    @Test
    void calibrationsComeBackAsTheyWere() throws HistoryException {
        List<LiftEvent.Calibrated> found = List.of(new LiftEvent.Calibrated(20, Sessions.calibration(19.9)),
                new LiftEvent.Calibrated(40, Sessions.calibration(39.9)));
        Session session = recorded(START);
        history.conclude(session.id(), "0.2.0", List.copyOf(found));

        assertThat(history.calibrations(session.id())).isEqualTo(found);
    }

    @Test
    void whatIsFoundAgainReplacesWhatWasFound() throws HistoryException {
        Session session = recorded(START, Sessions.set(1, 5), Sessions.set(2, 3));
        history.conclude(session.id(), "0.2.0", List.of(new LiftEvent.SetCompleted(9, Sessions.set(1, 2)),
                new LiftEvent.PostureUpdated(Sessions.set(1, 1).trace().get(0))));

        assertThat(history.sessions().get(0).sets()).extracting(SetRow::reps).containsExactly(2);
        assertThat(history.set(session.id(), 1)).contains(Sessions.set(1, 2));
    }

    @Test
    void anAlertEndsWithItsRule() throws HistoryException {
        Session session = recorded(START);
        history.conclude(session.id(), "0.2.0", List.of(raised(1, "range-share"), raised(2, "arch"),
                new LiftEvent.AlertCleared(3, "range-share", true), raised(4, "range-share")));

        try (Database raw = Sqlite.open(folder.resolve("history.db"))) {
            assertThat(raw.all("select raised_s || ' ' || coalesce(cleared_s, 'held') || ' ' || coalesce(corrected, '') as text from alert",
                    row -> row.getString("text"))).containsExactly("1.0 3.0 1", "2.0 held ", "4.0 held ");
        }
    }

    @Test
    void anUnknownSessionIsSaidInASentence() {
        Session never = Sessions.session(START);

        assertThatThrownBy(() -> history.set(never.id(), 1)).isInstanceOf(HistoryException.class)
                .hasMessage("The history holds no session " + never.id() + ".");
    }

    private static LiftEvent.AlertRaised raised(double time, String rule) {
        return new LiftEvent.AlertRaised(time, 1, 2, new Alert(rule, Severity.ALERT, time - 0.15, 0.9, 0.8));
    }

    private Session recorded(Instant start, SetResult... sets) throws HistoryException {
        Session session = Sessions.session(start);
        SessionWriter writer = history.begin(session);
        writer.received(new Chunk(Duration.ofSeconds(9).toNanos(), new byte[0]));
        for (SetResult set : sets) {
            writer.found(new LiftEvent.SetCompleted(set.end(), set));
        }
        writer.end(start.plusSeconds(60));
        return session;
    }
}
