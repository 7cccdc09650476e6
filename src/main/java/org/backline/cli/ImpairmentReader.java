package org.backline.cli;

import org.backline.io.source.Impairment;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what a link does to what goes over it. */
final class ImpairmentReader implements ITypeConverter<Impairment> {

    @Override
    public Impairment convert(String spec) {
        try {
            return Impairment.of(spec);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
