package org.backline.io.history;

import java.util.List;
import org.backline.core.posture.Quality;
import org.backline.core.rep.Rep;

/** Table {@code half_rep}. */
final class HalfRepTable {
    private final Database database;

    HalfRepTable(Database database) {
        this.database = database;
    }

    void insert(long set, List<Rep> halves) throws HistoryException {
        for (Rep half : halves) {
            database.insert("insert into half_rep (set_id, rep_number, start_s, turn_s, end_s, quality) values (?, ?, ?, ?, ?, ?)",
                    set, half.index(), half.start(), half.turn(), half.end(), Codes.of(half.quality()));
        }
    }

    List<Rep> of(long set) throws HistoryException {
        return database.all("select * from half_rep where set_id = ? order by start_s, id", row -> new Rep(row.getInt("rep_number"),
                row.getDouble("start_s"), row.getDouble("turn_s"), row.getDouble("end_s"),
                Codes.read(Quality.class, row.getString("quality"))), set);
    }
}
