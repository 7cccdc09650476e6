package org.backline.cli;

import java.util.Locale;
import org.backline.core.math.Angle;
import org.backline.core.rep.FlexionLimit;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a line that lumbar flexion is held against: {@code 80%} of the range, or {@code 44deg}. */
final class LimitReader implements ITypeConverter<FlexionLimit> {

    @Override
    public FlexionLimit convert(String text) {
        String limit = text.strip().toLowerCase(Locale.ROOT);
        if (limit.endsWith("%")) {
            return FlexionLimit.ofShare(number(limit, "%", text, FlexionLimit.LEAST_PERCENT, FlexionLimit.MOST_PERCENT) / 100.0);
        }
        if (limit.endsWith("deg")) {
            return FlexionLimit.ofAngle(Angle.ofDegrees(
                    number(limit, "deg", text, FlexionLimit.LEAST_DEGREES, FlexionLimit.MOST_DEGREES)));
        }
        throw new TypeConversionException(complaint(text));
    }

    private static double number(String limit, String unit, String text, double least, double most) {
        double number = Numbers.finite(limit.substring(0, limit.length() - unit.length()), complaint(text));
        if (number < least || number > most) {
            throw new TypeConversionException(complaint(text));
        }
        return number;
    }

    private static String complaint(String text) {
        return "'" + text + "' is no line: write a share of the range from " + FlexionLimit.LEAST_PERCENT + "% to "
                + FlexionLimit.MOST_PERCENT + "%, like 80%, or an angle from " + FlexionLimit.LEAST_DEGREES + "deg to "
                + FlexionLimit.MOST_DEGREES + "deg, like 44deg";
    }
}
