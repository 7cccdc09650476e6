package org.backline.io.history;

import java.util.List;
import org.backline.core.metric.MetricValue;

/** Table {@code rep_metric}: a narrow row for each number about a rep, so that a new metric needs no new column. */
final class RepMetricTable {
    private final Database database;

    RepMetricTable(Database database) {
        this.database = database;
    }

    void insert(long rep, List<MetricValue> values) throws HistoryException {
        int position = 0;
        for (MetricValue value : values) {
            database.run("insert into rep_metric (rep_id, position, metric, version, value) values (?, ?, ?, ?, ?)",
                    rep, position++, value.metric(), value.version(), value.value());
        }
    }

    List<MetricValue> of(long rep) throws HistoryException {
        return database.all("select metric, version, value from rep_metric where rep_id = ? order by position",
                row -> new MetricValue(row.getString("metric"), row.getInt("version"), row.getDouble("value")), rep);
    }
}
