package org.backline.report;

import org.backline.core.session.Command.EditRep;

/** A correction as a line of text. */
public final class EditText {
    private final Words words;

    public EditText(Words words) {
        this.words = words;
    }

    /** @return what was corrected, and where */
    public String line(EditRep edit) {
        return words.text("edit.made." + edit.edit(), words.number(edit.from(), 2), words.number(edit.to(), 2));
    }
}
