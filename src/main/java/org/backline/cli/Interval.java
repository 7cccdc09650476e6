package org.backline.cli;

/**
 * Two times of a recording.
 *
 * @param from [s], the recording's own time
 * @param to   [s], after {@code from}
 */
record Interval(double from, double to) {
}
