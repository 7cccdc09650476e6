package org.backline.app;

import java.util.List;
import java.util.Optional;
import org.backline.core.session.Command.EditRep;
import org.backline.core.session.EditLog;
import org.backline.core.session.SetResult;

/**
 * The corrections of one set.
 *
 * @param made      those that hold, in the order they were made
 * @param undo      the one that can be taken back now; empty also while the session's last correction is of another set
 * @param redo      the one that was taken back last and can be made once more
 * @param elsewhere whether the session's last correction is of another set
 */
public record SetEdits(List<EditRep> made, Optional<EditRep> undo, Optional<EditRep> redo, boolean elsewhere) {
    /** Nothing was corrected. */
    public static final SetEdits NONE = new SetEdits(List.of(), Optional.empty(), Optional.empty(), false);

    public SetEdits {
        made = List.copyOf(made);
    }

    static SetEdits of(EditLog log, SetResult set) {
        Optional<EditRep> last = last(log.made());
        Optional<EditRep> undo = last.filter(set::spans);
        return new SetEdits(log.made().stream().filter(set::spans).toList(), undo, last(log.takenBack()).filter(set::spans),
                last.isPresent() && undo.isEmpty());
    }

    private static Optional<EditRep> last(List<EditRep> edits) {
        return edits.isEmpty() ? Optional.empty() : Optional.of(edits.get(edits.size() - 1));
    }
}
