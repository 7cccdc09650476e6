package org.backline.core.metric;

/**
 * A metric that one rep, or one set, has no value of.
 *
 * @param metric id of the metric
 * @param reason why
 */
public record MetricAbsence(String metric, Absence reason) {
}
