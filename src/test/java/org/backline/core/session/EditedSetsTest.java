package org.backline.core.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.backline.core.posture.Calibration;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.Exercises;
import org.backline.core.rep.PostureScript;
import org.backline.core.session.Command.EditRep;
import org.backline.core.session.LiftEvent.EditsWaiting;
import org.backline.core.session.LiftEvent.RepEditRefused;
import org.backline.core.session.LiftEvent.SetEdited;
import org.backline.core.session.LiftEvent.SetRefined;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditedSetsTest {
    private static final Conditions CONDITIONS = new Conditions(Calibration.Kind.NOMINAL, OwnRange.POPULATION,
            Exercises.DEADLIFT.limits(), OptionalDouble.empty(), List.of());

    private final List<LiftEvent> events = new ArrayList<>();
    private final Lifting lifting = new Lifting(Exercises.DEADLIFT, () -> CONDITIONS, Hindsight.NONE, Background.NONE, events::add);
    private SetResult found;

    @BeforeEach
    void liftThree() {
        new PostureScript(104).hold(2).setUp(30).rep(30).rep(30).rep(30).standUp(20).postures().forEach(lifting::update);
        found = ((SetRefined) events.stream().filter(SetRefined.class::isInstance).findFirst().orElseThrow()).result();
        assertThat(found.reps()).hasSize(3);
        assertThat(found.edited()).isFalse();
    }

    @Test
    void aDeletedRepIsGoneAndTheOthersAreNumberedAnew() {
        SetResult edited = edit(RepEdit.DELETE, start(2), end(2));

        assertThat(edited.edited()).isTrue();
        assertThat(edited.reps()).extracting(rep -> rep.rep().index()).containsExactly(1, 2);
        assertThat(edited.reps()).extracting(rep -> rep.rep().start()).containsExactly(start(1), start(3));
        assertThat(edited.reps()).noneMatch(RepResult::edited);
        assertThat(edited.reps().get(1).figures()).isEqualTo(found.reps().get(2).figures());
    }

    @Test
    void aSetMayLoseAllItsReps() {
        assertThat(edit(RepEdit.DELETE, start(1) - 0.1, end(3) + 0.1).reps()).isEmpty();
    }

    @Test
    void mergedRepsAreOneFromTheFirstToTheLast() {
        SetResult edited = edit(RepEdit.MERGE, start(1), end(2));

        assertThat(edited.reps()).hasSize(2);
        assertThat(edited.reps().get(0).edited()).isTrue();
        assertThat(edited.reps().get(0).rep().start()).isEqualTo(start(1));
        assertThat(edited.reps().get(0).rep().end()).isEqualTo(end(2));
    }

    @Test
    void aSplitRepIsTwo() {
        double cut = (start(2) + end(2)) / 2;
        SetResult edited = edit(RepEdit.SPLIT, start(2), cut);

        assertThat(edited.reps()).extracting(RepResult::edited).containsExactly(false, true, true, false);
        assertThat(edited.reps().get(1).rep().end()).isEqualTo(cut);
        assertThat(edited.reps().get(2).rep().start()).isEqualTo(cut);
    }

    @Test
    void anAddedRepHasFiguresLikeAnyOther() {
        edit(RepEdit.DELETE, start(2), end(2));
        SetResult edited = edit(RepEdit.ADD, start(2), end(2));

        RepResult added = edited.reps().get(1);
        assertThat(added.edited()).isTrue();
        assertThat(added.rep().turn()).isCloseTo(found.reps().get(1).rep().turn(), within(0.9));
        assertThat(added.value("peak-lumbar-flexion").getAsDouble())
                .isCloseTo(found.reps().get(1).value("peak-lumbar-flexion").getAsDouble(), within(0.01));
    }

    @Test
    void correctionsAreTakenBackOneByOne() {
        SetResult once = edit(RepEdit.DELETE, start(1), end(1));
        edit(RepEdit.DELETE, start(2), end(2));

        assertThat(undo()).isEqualTo(once);
        assertThat(undo()).isEqualTo(found);
    }

    @Test
    void nothingIsThereToTakeBackAtFirst() {
        lifting.edits().undo(50);

        assertThat(events).noneMatch(SetEdited.class::isInstance);
    }

    @Test
    void whatMeetsNoRepIsToldAtTheEnd() {
        EditRep nowhere = new EditRep(RepEdit.DELETE, 500, 501);
        EditRep onAnother = new EditRep(RepEdit.ADD, start(1) + 0.2, end(1));
        lifting.edits().edit(40, nowhere);
        lifting.edits().edit(40, onAnother);
        lifting.edits().finish(50);

        assertThat(events).noneMatch(SetEdited.class::isInstance);
        assertThat(events).endsWith(new RepEditRefused(50, nowhere), new RepEditRefused(50, onAnother));
    }

    @Test
    void whatWasTakenAndGivenBackAndTakenAgainMeantSomethingEachTime() {
        edit(RepEdit.DELETE, start(2), end(2));
        edit(RepEdit.ADD, start(2), end(2));
        assertThat(edit(RepEdit.DELETE, start(2), end(2)).reps()).hasSize(2);
        lifting.edits().finish(50);

        assertThat(events).noneMatch(RepEditRefused.class::isInstance);
    }

    @Test
    void aCorrectionWaitsForTheSetToBeFinished() {
        List<LiftEvent> later = new ArrayList<>();
        Lifting open = new Lifting(Exercises.DEADLIFT, () -> CONDITIONS, Hindsight.NONE, Background.NONE, later::add);
        new PostureScript(104).hold(2).setUp(30).rep(30).rep(30).rep(30).hold(1).postures().forEach(open::update);
        EditRep edit = new EditRep(RepEdit.DELETE, start(2), end(2));
        open.edits().edit(30, edit);
        assertThat(later).last().isEqualTo(new EditsWaiting(30, List.of(edit)));
        open.endSet(30);
        open.edits();

        assertThat(later).last().isInstanceOfSatisfying(SetEdited.class, edited -> assertThat(edited.result().reps()).hasSize(2));
    }

    private SetResult edit(RepEdit edit, double from, double to) {
        lifting.edits().edit(40, new EditRep(edit, from, to));
        return last();
    }

    private SetResult undo() {
        lifting.edits().undo(41);
        return last();
    }

    private SetResult last() {
        return ((SetEdited) events.get(events.size() - 1)).result();
    }

    private double start(int rep) {
        return found.reps().get(rep - 1).rep().start();
    }

    private double end(int rep) {
        return found.reps().get(rep - 1).rep().end();
    }
}
