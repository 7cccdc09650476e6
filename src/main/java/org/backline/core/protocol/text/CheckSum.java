package org.backline.core.protocol.text;

/** The optional tail {@code *hh}, as NMEA 0183 has it: the exclusive or of all bytes before it, in hexadecimal. */
final class CheckSum {
    private static final int TAIL = 3;

    private CheckSum() {
    }

    static boolean isPresent(String line) {
        int star = line.length() - TAIL;
        return star > 0 && line.charAt(star) == '*' && told(line) >= 0;
    }

    static boolean matches(String line) {
        return told(line) == withoutTail(line).chars().reduce(0, (a, b) -> a ^ b);
    }

    static String withoutTail(String line) {
        return line.substring(0, line.length() - TAIL);
    }

    private static int told(String line) {
        int high = Character.digit(line.charAt(line.length() - 2), 16);
        int low = Character.digit(line.charAt(line.length() - 1), 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }
}
