package org.backline.io.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.RepResult;
import org.backline.core.session.SetResult;

/** The reps of a session's finished sets, a line each; written at the end, since a set may be corrected until then. */
public final class RepTable implements Table {
    private final CsvWriter csv;
    private final SortedMap<Integer, SetResult> sets = new TreeMap<>();
    private final ToldLive live = new ToldLive();
    private long lines;

    public RepTable(Writer out) throws IOException {
        csv = new CsvWriter(out);
        csv.header(RepLine.COLUMNS);
    }

    @Override
    public void write(LiftEvent event) {
        live.update(event);
        if (event instanceof LiftEvent.SetRefined completed) {
            sets.put(completed.result().index(), completed.result());
        } else if (event instanceof LiftEvent.SetEdited edited) {
            sets.put(edited.result().index(), edited.result());
        }
    }

    @Override
    public long lines() {
        return lines;
    }

    @Override
    public void close() throws IOException {
        for (SetResult set : sets.values()) {
            for (RepResult rep : set.reps()) {
                RepLine.write(csv, set, rep, live);
                lines++;
            }
        }
        sets.clear();
        csv.close();
    }
}
