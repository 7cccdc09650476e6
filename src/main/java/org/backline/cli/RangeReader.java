package org.backline.cli;

import org.backline.core.math.Angle;
import org.backline.core.posture.OwnRange;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a range in degrees. */
final class RangeReader implements ITypeConverter<OwnRange> {

    @Override
    public OwnRange convert(String text) {
        String complaint = "'" + text + "' is no range: write the flexion of a full forward bend in degrees, from " + OwnRange.LEAST_DEGREES
                + " to " + OwnRange.MOST_DEGREES + ", like 55";
        double degrees = Numbers.finite(text, complaint);
        if (degrees < OwnRange.LEAST_DEGREES || degrees > OwnRange.MOST_DEGREES) {
            throw new TypeConversionException(complaint);
        }
        return new OwnRange(Angle.ofDegrees(degrees), OwnRange.Origin.MEASURED);
    }
}
