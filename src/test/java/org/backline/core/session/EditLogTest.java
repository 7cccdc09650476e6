package org.backline.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backline.core.session.Command.EditRep;
import org.backline.core.session.Command.UndoEdit;
import org.junit.jupiter.api.Test;

class EditLogTest {
    private static final EditRep FIRST = new EditRep(RepEdit.DELETE, 1, 2);
    private static final EditRep SECOND = new EditRep(RepEdit.MERGE, 3, 6);
    private static final EditRep THIRD = new EditRep(RepEdit.ADD, 8, 9);

    @Test
    void whatWasTakenBackMayBeSaidOnceMore() {
        EditLog log = EditLog.of(List.of(FIRST, SECOND, new UndoEdit(), new UndoEdit()));

        assertThat(log).isEqualTo(new EditLog(List.of(), List.of(SECOND, FIRST)));
        assertThat(log.with(FIRST)).isEqualTo(new EditLog(List.of(FIRST), List.of(SECOND)));
        assertThat(log.with(FIRST).with(SECOND)).isEqualTo(new EditLog(List.of(FIRST, SECOND), List.of()));
    }

    @Test
    void anotherCorrectionForgetsWhatWasTakenBack() {
        assertThat(EditLog.of(List.of(FIRST, SECOND, new UndoEdit(), THIRD))).isEqualTo(new EditLog(List.of(FIRST, THIRD), List.of()));
    }

    @Test
    void whereNothingWasCorrectedNothingIsTakenBack() {
        assertThat(EditLog.of(List.of(new UndoEdit(), new Command.Note("heavy"), new UndoEdit()))).isEqualTo(EditLog.EMPTY);
    }
}
