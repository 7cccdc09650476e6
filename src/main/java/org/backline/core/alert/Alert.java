package org.backline.core.alert;

/**
 * A rule that holds.
 *
 * @param rule     id of the rule
 * @param severity how loud
 * @param since    [s] session clock: when the line was crossed, before the dwell
 * @param flexion  lumbar flexion when it was raised [rad]; of {@link AlertRules#DIFFERS} the difference from the reference set
 * @param limit    the line that was crossed [rad]
 */
public record Alert(String rule, Severity severity, double since, double flexion, double limit) {
}
