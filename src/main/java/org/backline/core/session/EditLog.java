package org.backline.core.session;

import java.util.ArrayList;
import java.util.List;
import org.backline.core.session.Command.EditRep;
import org.backline.core.session.Command.UndoEdit;

/**
 * The corrections of a session, as its marks tell them: the ones that hold and the ones that were taken back.
 *
 * @param made      those that hold, in the order they were said
 * @param takenBack those that could be said once more, the one to be said first at the end; said anew, or another one said, they are gone
 */
public record EditLog(List<EditRep> made, List<EditRep> takenBack) {
    /** Nothing was corrected. */
    public static final EditLog EMPTY = new EditLog(List.of(), List.of());

    public EditLog {
        made = List.copyOf(made);
        takenBack = List.copyOf(takenBack);
    }

    /** @param said all that was said in a session, in order */
    public static EditLog of(List<Command> said) {
        EditLog log = EMPTY;
        for (Command command : said) {
            log = log.with(command);
        }
        return log;
    }

    /** @return the log once that was said too; the same for what is no correction */
    public EditLog with(Command said) {
        if (said instanceof EditRep edit) {
            boolean redo = !takenBack.isEmpty() && last(takenBack).equals(edit);
            return new EditLog(and(made, edit), redo ? allButLast(takenBack) : List.of());
        }
        return said instanceof UndoEdit && !made.isEmpty() ? new EditLog(allButLast(made), and(takenBack, last(made))) : this;
    }

    private static EditRep last(List<EditRep> edits) {
        return edits.get(edits.size() - 1);
    }

    private static List<EditRep> allButLast(List<EditRep> edits) {
        return edits.subList(0, edits.size() - 1);
    }

    private static List<EditRep> and(List<EditRep> edits, EditRep more) {
        List<EditRep> all = new ArrayList<>(edits);
        all.add(more);
        return all;
    }
}
