package org.backline.io.exchange;

import java.io.IOException;
import java.io.Writer;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.RepResult;

/** The reps of a session's finished sets, a line each. */
public final class RepTable implements Table {
    private final CsvWriter csv;
    private long lines;

    public RepTable(Writer out) throws IOException {
        csv = new CsvWriter(out);
        csv.header(RepLine.COLUMNS);
    }

    @Override
    public void write(LiftEvent event) throws IOException {
        if (event instanceof LiftEvent.SetRefined completed) {
            for (RepResult rep : completed.result().reps()) {
                RepLine.write(csv, completed.result(), rep);
                lines++;
            }
        }
    }

    @Override
    public long lines() {
        return lines;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
