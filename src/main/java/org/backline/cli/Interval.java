package org.backline.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Two times of a recording, written {@code A-B}.
 *
 * @param from [s], the recording's own time
 * @param to   [s], after {@code from}
 */
record Interval(double from, double to) {

    /** Reads {@code 1-7} or {@code 1.5-7.25}. */
    static final class Reader implements ITypeConverter<Interval> {

        @Override
        public Interval convert(String text) {
            int dash = text.indexOf('-', 1);
            if (dash < 0) {
                throw new TypeConversionException("'" + text + "' is no interval: write A-B in seconds, like 1-7");
            }
            double from = seconds(text.substring(0, dash), text);
            double to = seconds(text.substring(dash + 1), text);
            if (!(to > from)) {
                throw new TypeConversionException("the interval '" + text + "' is empty: write A-B in seconds, A before B");
            }
            return new Interval(from, to);
        }

        private static double seconds(String number, String text) {
            double seconds = Numbers.finite(number, "'" + text + "' is no interval: write A-B in seconds, like 1-7");
            if (seconds < 0) {
                throw new TypeConversionException("the interval '" + text + "' begins before the recording");
            }
            return seconds;
        }
    }
}
