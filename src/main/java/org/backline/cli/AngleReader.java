package org.backline.cli;

import java.util.Locale;
import java.util.OptionalDouble;
import org.backline.core.math.Angle;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an angle in degrees, {@code 15} or {@code 15deg}. */
final class AngleReader implements ITypeConverter<Double> {
    private static final String UNIT = "deg";
    private static final double LEAST = 1;
    private static final double MOST = 90;

    @Override
    public Double convert(String text) {
        String said = text.strip().toLowerCase(Locale.ROOT);
        String complaint = "'" + text + "' is no angle: write degrees from 1 to 90, like 15";
        double degrees = Numbers.finite(said.endsWith(UNIT) ? said.substring(0, said.length() - UNIT.length()) : said, complaint);
        if (degrees < LEAST || degrees > MOST) {
            throw new TypeConversionException(complaint);
        }
        return Angle.ofDegrees(degrees);
    }

    /** Reads an angle, or {@code off} for none. */
    static final class OrOff implements ITypeConverter<OptionalDouble> {

        @Override
        public OptionalDouble convert(String text) {
            return text.strip().equalsIgnoreCase("off") ? OptionalDouble.empty() : OptionalDouble.of(new AngleReader().convert(text));
        }
    }
}
