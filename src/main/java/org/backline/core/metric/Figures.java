package org.backline.core.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * All numbers about a rep or a set, and why it has none of the others.
 *
 * @param values   what is known
 * @param absences what is not
 */
public record Figures(List<MetricValue> values, List<MetricAbsence> absences) {
    /** Nothing is known and nothing was asked for. */
    public static final Figures NONE = new Figures(List.of(), List.of());

    public Figures {
        values = List.copyOf(values);
        absences = List.copyOf(absences);
    }

    /** @return these values, without absences */
    public static Figures of(MetricValue... values) {
        return new Figures(List.of(values), List.of());
    }

    /** @return every metric of the rep */
    public static Figures of(RepContext rep) {
        Collected collected = new Collected();
        Metrics.all().forEach(metric -> collected.add(metric.id(), metric.version(), metric.of(rep)));
        return collected.figures();
    }

    /** @return every metric of the set */
    public static Figures of(SetContext set) {
        Collected collected = new Collected();
        SetMetrics.all().forEach(metric -> collected.add(metric.id(), metric.version(), metric.of(set)));
        return collected.figures();
    }

    /** @return value of the metric with that id, empty if there is none */
    public OptionalDouble value(String metric) {
        return values.stream().filter(value -> value.metric().equals(metric)).mapToDouble(MetricValue::value).findFirst();
    }

    /** @return why there is no value of the metric with that id, empty if there is one or nobody asked */
    public Optional<Absence> absence(String metric) {
        return absences.stream().filter(absence -> absence.metric().equals(metric)).map(MetricAbsence::reason).findFirst();
    }

    private static final class Collected {
        private final List<MetricValue> values = new ArrayList<>();
        private final List<MetricAbsence> absences = new ArrayList<>();

        void add(String id, int version, Reading reading) {
            reading.value().ifPresent(value -> values.add(new MetricValue(id, version, value)));
            reading.absence().ifPresent(reason -> absences.add(new MetricAbsence(id, reason)));
        }

        Figures figures() {
            return new Figures(values, absences);
        }
    }
}
