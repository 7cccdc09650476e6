package org.backline.cli;

import java.io.PrintStream;
import java.util.regex.Pattern;

/**
 * Shows control characters as what they are. Names, columns and settings come from files and straps; in them they could rewrite what
 * stands on the terminal, or say something in Backline's name.
 */
final class PlainPrintStream extends PrintStream {
    /** All but line ends, tabulators, and what Backline itself writes to begin a line anew. */
    private static final Pattern CONTROL = Pattern.compile("(?!\\A\r)(?!\u001b\\[K)[\\p{Cc}&&[^\n\t]]");
    private static final String SHOWN = "\uFFFD";

    private final PrintStream to;

    PlainPrintStream(PrintStream to) {
        super(to, true);
        this.to = to;
    }

    @Override
    public void print(String text) {
        to.print(plain(text));
    }

    @Override
    public void println(String line) {
        to.println(plain(line));
    }

    static String plain(String text) {
        return CONTROL.matcher(String.valueOf(text)).replaceAll(SHOWN);
    }
}
