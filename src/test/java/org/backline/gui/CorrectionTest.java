package org.backline.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.ActionEvent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JRootPane;
import javax.swing.KeyStroke;
import org.backline.app.Corrected;
import org.backline.app.SetEdits;
import org.backline.core.metric.Figures;
import org.backline.core.rep.Rep;
import org.backline.core.session.Command;
import org.backline.core.session.Command.EditRep;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.RepEdit;
import org.backline.core.session.RepPlaces;
import org.backline.core.session.RepResult;
import org.backline.core.session.SetResult;
import org.backline.gui.model.Controls.Screen;
import org.backline.gui.model.RepMark;
import org.backline.gui.model.ScriptedLift;
import org.backline.gui.theme.Theme;
import org.backline.report.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reps corrected by keys: in Review, between sets and during one. */
@ExtendWith(EventThreadExtension.class)
class CorrectionTest {
    private static final ScriptedLift LIFT = ScriptedLift.ofPeaks(0.59, 0.66, 0.84);

    private final Bench bench = Bench.of(LIFT, Theme.DARK, Words.of(Locale.ENGLISH)).withHistory();
    private final JRootPane root = new JRootPane();

    @BeforeEach
    void bind() {
        new Keys(root, bench.model()).bind(bench.shell(), bench, bench.actions());
    }

    @Test
    void theKeysOfReviewMeanTheChosenRep() {
        bench.show(Screen.REVIEW);
        press("RIGHT", "RIGHT", "DELETE");

        assertThat(bench.said()).containsExactly(new EditRep(RepEdit.DELETE, rep(2).start(), rep(2).end()));
    }

    @Test
    void aRepIsSplitAtThePlayhead() {
        bench.show(Screen.REVIEW);
        press("RIGHT", "ctrl RIGHT", "S");

        double cut = (rep(1).start() + rep(1).end()) / 2 + 0.1;
        assertThat(bench.said()).containsExactly(new EditRep(RepEdit.SPLIT, rep(1).start(), cut));
    }

    @Test
    void theLastRepIsMergedWithTheOneBefore() {
        bench.show(Screen.REVIEW);
        press("LEFT", "G");

        assertThat(bench.said()).containsExactly(new EditRep(RepEdit.MERGE, rep(2).start(), rep(3).end()));
    }

    @Test
    void whileOneCorrectionIsUnderWayNoOtherBegins() {
        bench.show(Screen.REVIEW);
        press("RIGHT", "DELETE", "DELETE", "G");

        assertThat(bench.said()).hasSize(1);
    }

    @Test
    void whatWasCorrectedIsShownAndCanBeTakenBack() {
        bench.show(Screen.REVIEW);
        press("RIGHT", "DELETE");
        EditRep edit = (EditRep) bench.said().get(0);
        SetEdits edits = new SetEdits(List.of(edit), Optional.of(edit), Optional.empty(), false);
        bench.history().correction().complete(new Corrected(LIFT.result(), without(1), edits));
        press("RIGHT", "ctrl Z");

        assertThat(bench.said()).last().isEqualTo(new Command.UndoEdit());
    }

    @Test
    void aSessionStillRecordedIsToldAndTellsWhatCameOfIt() {
        bench.stillRecording().show(Screen.REVIEW);
        press("shift RIGHT", "RIGHT", "DELETE");
        assertThat(bench.said()).hasSize(1);

        bench.hear(new LiftEvent.SetEdited(60, without(1)));
        press("0", "LEFT", "DELETE");
        assertThat(bench.said()).last().isEqualTo(new EditRep(RepEdit.DELETE, rep(3).start(), rep(3).end()));
    }

    /** A set begun by hand in which nothing was found: every screen shows it, and a key gives it a rep. */
    @Test
    void aSetWithoutRepsIsShownAndTakesOne() {
        SetResult found = LIFT.result();
        SetResult empty = new SetResult(found.index(), found.exercise(), found.start(), found.end(), found.conditions(), List.of(),
                Figures.NONE,
                found.trace());
        bench.run(30, 0);
        bench.hear(new LiftEvent.SetCompleted(60, empty));
        bench.hear(new LiftEvent.SetRefined(60, empty, false));
        bench.run(60, 0);
        Painting.of(bench.shell(), 1366, 768, 1);
        bench.show(Screen.REVIEW);
        press("RIGHT", "DELETE");
        bench.history().correction().complete(new Corrected(found, empty, SetEdits.NONE));
        Painting.of(bench.shell(), 1366, 768, 1);
        type('+');

        assertThat(bench.said()).last().isEqualTo(new RepPlaces(empty).addWhereMissed().orElseThrow());
    }

    @Test
    void enterOpensTheSetThatWasJustDone() {
        bench.run(60, 0);
        bench.shell().opener().doClick(0);

        assertThat(bench.shell().screen()).isEqualTo(Screen.REVIEW);
    }

    @Test
    void afterASetAKeyTakesItsLastRepAway() {
        bench.run(60, 0);
        type('-');
        assertThat(bench.said()).containsExactly(new EditRep(RepEdit.DELETE, rep(3).start(), rep(3).end()));

        bench.hear(new LiftEvent.SetEdited(60, without(3)));
        assertThat(bench.model().progress().ofSet()).extracting(RepMark::rep).containsExactly(1, 2);
        assertThat(bench.model().after().set().orElseThrow().result().reps()).hasSize(2);
    }

    @Test
    void duringASetTheCountFollowsAtOnce() {
        bench.run(rep(3).start() + 0.5, 0);
        type('-');
        bench.hear(new LiftEvent.EditsWaiting(15, List.of((EditRep) bench.said().get(0))));

        assertThat(bench.model().progress().ofSet()).extracting(RepMark::rep).containsExactly(1, 2);
        assertThat(bench.model().progress().rep()).isEqualTo(2);
    }

    @Test
    void aSetWithoutAnyRepIsShownAsSuch() {
        bench.run(60, 0);
        bench.hear(new LiftEvent.SetEdited(60, with(List.of())));
        bench.shell().refresh(0.02);

        assertThat(Painting.of(bench.shell(), 1366, 768, 1)).isNotNull();
        type('-');
        assertThat(bench.said()).isEmpty();
    }

    private static SetResult without(int rep) {
        return with(LIFT.result().reps().stream().filter(each -> each.rep().index() != rep).toList());
    }

    private static SetResult with(List<RepResult> reps) {
        SetResult set = LIFT.result();
        List<RepResult> numbered = reps.stream()
                .map(each -> new RepResult(new Rep(reps.indexOf(each) + 1, each.rep().start(), each.rep().turn(),
                each.rep().end(), each.rep().quality()), each.figures(), each.near(), each.over())).toList();
        return new SetResult(set.index(), set.exercise(), set.start(), set.end(), set.conditions(), numbered, set.figures(), set.trace(),
                true, set.halfReps());
    }

    private static Rep rep(int number) {
        return LIFT.result().reps().get(number - 1).rep();
    }

    private void press(String... keys) {
        for (String key : keys) {
            press(KeyStroke.getKeyStroke(key));
        }
    }

    private void type(char sign) {
        press(KeyStroke.getKeyStroke(sign));
    }

    private void press(KeyStroke stroke) {
        Object name = root.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).get(stroke);
        assertThat(name).as(stroke.toString()).isNotNull();
        root.getActionMap().get(name).actionPerformed(new ActionEvent(root, ActionEvent.ACTION_PERFORMED, stroke.toString()));
    }
}
