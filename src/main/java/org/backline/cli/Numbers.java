package org.backline.cli;

import picocli.CommandLine.TypeConversionException;

/** Numbers of the command line: {@code .} decimals, whatever the language. */
final class Numbers {
    private Numbers() {
    }

    /** @throws TypeConversionException with {@code complaint} if the text is no finite number */
    static double finite(String text, String complaint) {
        try {
            double number = Double.parseDouble(text.strip());
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new TypeConversionException(complaint);
        }
        throw new TypeConversionException(complaint);
    }
}
