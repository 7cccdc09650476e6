package org.backline.io.exchange;

import java.io.IOException;
import java.io.Writer;
import org.backline.core.session.RepResult;
import org.backline.core.session.SetResult;

/** The reps of several recordings, a line each, with the file that each was found in. */
public final class RecordingsTable {
    private final CsvWriter csv;

    /** @param out stays open */
    public RecordingsTable(Writer out) throws IOException {
        csv = new CsvWriter(out);
        csv.header("file," + RepLine.COLUMNS);
    }

    /** @param live what was told of its reps when they ended */
    public void write(String file, SetResult set, ToldLive live) throws IOException {
        for (RepResult rep : set.reps()) {
            RepLine.write(csv.text(file), set, rep, live);
        }
    }
}
