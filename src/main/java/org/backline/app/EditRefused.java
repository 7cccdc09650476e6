package org.backline.app;

import java.io.IOException;

/** A correction of a kept set that cannot be made; nothing was changed. */
public final class EditRefused extends IOException {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** Why it cannot be made. */
    public enum Reason {
        /** Whoever records it says what is corrected. */
        STILL_RECORDED("That session is still being recorded. Correct its sets once it has ended, or in the window that records it."),
        NO_SUCH_SET("That session has no such set."),
        CHANGES_NOTHING("That would change nothing: it meets no rep, or one where it would add one."),
        NOTHING_TO_TAKE_BACK("There is no correction of that set to take back."),
        /** Corrections of a session are taken back in the order in which they were made, whatever set they are of. */
        LAST_IS_ELSEWHERE("The last correction of that session is of another set; take that one back first.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    EditRefused(Reason reason) {
        super(reason.sentence);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
