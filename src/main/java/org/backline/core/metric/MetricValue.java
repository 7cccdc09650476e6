package org.backline.core.metric;

/**
 * One number about one rep. A metric that does not apply has no value: it is left out, never 0.
 *
 * @param metric  id of the metric
 * @param version of its formula
 * @param value   in the metric's unit (SI)
 */
public record MetricValue(String metric, int version, double value) {
}
