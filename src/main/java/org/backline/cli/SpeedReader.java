package org.backline.cli;

import org.backline.io.source.Pacing;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how fast a recording goes by: 1 is real time, {@code max} does not wait. */
final class SpeedReader implements ITypeConverter<Pacing> {

    @Override
    public Pacing convert(String text) {
        String complaint = "'" + text + "' is no speed: write a number like 1 or 10, or max";
        if (text.equals("max")) {
            return Pacing.FLAT_OUT;
        }
        double speed = Numbers.finite(text, complaint);
        if (speed <= 0) {
            throw new TypeConversionException(complaint);
        }
        return new Pacing(speed);
    }
}
