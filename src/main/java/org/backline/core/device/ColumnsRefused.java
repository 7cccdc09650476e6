package org.backline.core.device;

import java.util.List;

/**
 * The columns of a text stream do not say what is needed, so that no sample can be made of its lines. Told once for each such header;
 * never guessed around.
 *
 * @param reason     what is wrong
 * @param columns    the columns that it is about: those missing by their own names ({@code gz}, {@code ax2}, {@code t}), those without
 *                   a usable unit as the header writes them; none if there is no header
 * @param unread     columns of the header that mean nothing here, as it writes them; one of them may be a missing one misspelt
 * @param byteOffset where the header (or the first line without one) begins in the stream [bytes]
 */
public record ColumnsRefused(Reason reason, List<String> columns, List<String> unread, long byteOffset) implements DeviceEvent {
    public ColumnsRefused {
        columns = List.copyOf(columns);
        unread = List.copyOf(unread);
    }

    /** Why columns are refused. */
    public enum Reason {
        /** Numbers came with no line that names them. */
        NO_HEADER,
        /** Columns that are needed are not there; {@code t} stands for a time column, or a rate in its place. */
        MISSING,
        /** Columns name no unit, or one without a scale (raw), so that their numbers mean nothing. */
        NO_UNIT,
        /** The time column makes no rate between 1 and 2,000 Hz: its unit is not what its name says. */
        IMPLAUSIBLE_TIME
    }
}
