package org.backline.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.backline.app.EditRefused;
import org.backline.io.source.SourceException;

/** How a command ended: the one table of exit codes, shown by {@code --help} and in the manual. */
public enum ExitCode {
    OK(0, "done"),
    FAILED(1, "Backline itself failed; the log says more"),
    USAGE(2, "the command line was not understood"),
    NO_SUCH_FILE(3, "no such file"),
    UNREADABLE_FILE(4, "the file may not be read, or is a folder"),
    EMPTY_FILE(5, "the file is empty"),
    NOT_A_RECORDING(6, "the file is no recording that Backline knows"),
    UNKNOWN_COLUMN(7, "a text recording has a column that Backline does not know"),
    NO_SUCH_PORT(8, "no such port"),
    PORT_BUSY(9, "another program has the port"),
    PORT_DENIED(10, "this user may not open the port"),
    NO_SUCH_SESSION(11, "the history has no such session"),
    HISTORY(12, "the history is damaged or cannot be opened"),
    CANNOT_WRITE(13, "the file cannot be written"),
    NOTHING_FOUND(14, "the recording, or the history, has nothing of what was asked for"),
    STRAP_NOT_READY(15, "the strap is not ready for a lift; the report says why"),
    NOT_A_STRAP(16, "what is at the port behaves like no strap, and was given up"),
    SESSION_BUSY(17, "the session is still being recorded"),
    NO_SUCH_REP(18, "the session has no such set, or the set no such rep"),
    CHANGES_NOTHING(19, "the correction would change nothing"),
    INTERRUPTED(130, "ended by Ctrl-C; everything received is kept");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    public int number() {
        return number;
    }

    public String meaning() {
        return meaning;
    }

    static ExitCode of(SourceException.Problem problem) {
        return switch (problem) {
            case NO_SUCH_PORT -> NO_SUCH_PORT;
            case PORT_BUSY -> PORT_BUSY;
            case PORT_DENIED -> PORT_DENIED;
            case NOT_A_STRAP -> NOT_A_STRAP;
            case NO_SUCH_KIND -> USAGE;
            case NO_SUCH_FILE -> NO_SUCH_FILE;
            case UNREADABLE_FILE -> UNREADABLE_FILE;
            case EMPTY_FILE -> EMPTY_FILE;
            case NOT_A_RECORDING -> NOT_A_RECORDING;
            case UNKNOWN_COLUMN -> UNKNOWN_COLUMN;
            case NO_SUCH_SESSION -> NO_SUCH_SESSION;
        };
    }

    static ExitCode of(EditRefused.Reason reason) {
        return switch (reason) {
            case STILL_RECORDED -> SESSION_BUSY;
            case NO_SUCH_SET -> NO_SUCH_REP;
            case CHANGES_NOTHING, NOTHING_TO_TAKE_BACK, LAST_IS_ELSEWHERE -> CHANGES_NOTHING;
        };
    }

    /** @return number and meaning of every code, for the help text */
    static Map<String, String> table() {
        Map<String, String> table = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(code -> table.put(Integer.toString(code.number), code.meaning));
        return table;
    }
}
