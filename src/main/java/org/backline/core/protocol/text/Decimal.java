package org.backline.core.protocol.text;

import java.util.OptionalDouble;

/** Decimal numbers as sketches print them: {@code -12.5}, {@code .5}, {@code 1e-3}. No locale, no {@code nan}, no hexadecimal. */
final class Decimal {
    /** Mantissas and powers of ten up to these are exact in a double, and so is their one rounding. */
    private static final int EXACT_DIGITS = 15;
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

    private Decimal() {
    }

    /** @return the number that the whole text is, correctly rounded; empty if it is none, or too large */
    static OptionalDouble of(String text) {
        int at = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        int whole = digitsFrom(text, at);
        boolean point = whole < text.length() && text.charAt(whole) == '.';
        int end = point ? digitsFrom(text, whole + 1) : whole;
        int digits = end - at - (point ? 1 : 0);
        if (digits == 0) {
            return OptionalDouble.empty();
        }
        if (end == text.length() && digits <= EXACT_DIGITS) {
            double value = mantissa(text, at) / POWERS[point ? end - whole - 1 : 0];
            return OptionalDouble.of(text.charAt(0) == '-' ? -value : value);
        }
        return end == text.length() || isExponent(text, end) ? finite(Double.parseDouble(text)) : OptionalDouble.empty();
    }

    private static boolean isExponent(String text, int at) {
        if (text.charAt(at) != 'e' && text.charAt(at) != 'E') {
            return false;
        }
        boolean signed = at + 1 < text.length() && (text.charAt(at + 1) == '-' || text.charAt(at + 1) == '+');
        int from = at + (signed ? 2 : 1);
        return from < text.length() && digitsFrom(text, from) == text.length();
    }

    private static OptionalDouble finite(double value) {
        return Double.isInfinite(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static long mantissa(String text, int from) {
        long mantissa = 0;
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) != '.') {
                mantissa = 10 * mantissa + text.charAt(i) - '0';
            }
        }
        return mantissa;
    }

    private static int digitsFrom(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
