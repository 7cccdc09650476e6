package org.backline.gui.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.backline.core.metric.Metric;
import org.backline.core.metric.Metrics;
import org.backline.core.metric.SetMetric;
import org.backline.core.metric.SetMetrics;

/** Figures that are read together, by their number in the table of definitions (definitions.md#metrics). A new one stands with the last. */
enum MetricGroup {
    BACK("M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M18", "M29", "M32"),
    HINGE("M9", "M11", "M12", "M13", "M14", "M15", "M28"),
    SET_UP("M16", "M17"),
    TRUNK("M10", "M19", "M21", "M30", "M31"),
    TEMPO("M20"),
    OUT_OF_PLANE("M22", "M23"),
    THROUGH("M24", "M25"),
    SPREAD("M26"),
    OTHERS;

    private final Set<String> definitions;

    MetricGroup(String... definitions) {
        this.definitions = Set.of(definitions);
    }

    /** @return its metrics of a rep */
    List<Metric> ofReps() {
        return Metrics.all().stream().filter(metric -> holds(metric.definition())).toList();
    }

    /** @return its metrics of a set */
    List<SetMetric> ofSets() {
        return SetMetrics.all().stream().filter(metric -> holds(metric.definition())).toList();
    }

    private boolean holds(String definition) {
        return this == OTHERS ? Stream.of(values()).noneMatch(group -> group.definitions.contains(definition))
                : definitions.contains(definition);
    }
}
