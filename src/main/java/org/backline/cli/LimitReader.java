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
            return FlexionLimit.ofShare(positive(limit, "%", text) / 100.0);
        }
        if (limit.endsWith("deg")) {
            return FlexionLimit.ofAngle(Angle.ofDegrees(positive(limit, "deg", text)));
        }
        throw new TypeConversionException(complaint(text));
    }

    private static double positive(String limit, String unit, String text) {
        double number = Numbers.finite(limit.substring(0, limit.length() - unit.length()), complaint(text));
        if (number <= 0) {
            throw new TypeConversionException(complaint(text));
        }
        return number;
    }

    private static String complaint(String text) {
        return "'" + text + "' is no line: write a share of the range like 80%, or an angle like 44deg";
    }
}
