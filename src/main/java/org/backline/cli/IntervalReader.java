package org.backline.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 1-7} or {@code 1.5-7.25}. */
final class IntervalReader implements ITypeConverter<Interval> {

    @Override
    public Interval convert(String text) {
        String complaint = "'" + text + "' is no interval: write A-B in seconds, A before B, like 1-7";
        int dash = text.indexOf('-', 1);
        if (dash < 0) {
            throw new TypeConversionException(complaint);
        }
        double from = Numbers.finite(text.substring(0, dash), complaint);
        double to = Numbers.finite(text.substring(dash + 1), complaint);
        if (from < 0 || to <= from) {
            throw new TypeConversionException(complaint);
        }
        return new Interval(from, to);
    }
}
