package org.backline.core.protocol.text;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** Cuts bytes into lines, at most {@value #LONGEST} bytes each, whatever arrives. Blank lines are left out. */
final class LineReader {
    static final int LONGEST = 256;
    /** UTF-8's byte order mark, which spreadsheets put before what they save. */
    private static final String MARK = "\u00EF\u00BB\u00BF";

    private final Consumer<Line> lines;
    private final LongConsumer tooLong;
    private final byte[] line = new byte[LONGEST];
    private int length;
    private long position;
    private long start;

    /**
     * @param lines   receives the lines
     * @param tooLong receives where a line begins that is longer than allowed, which is skipped
     */
    LineReader(Consumer<Line> lines, LongConsumer tooLong) {
        this.lines = lines;
        this.tooLong = tooLong;
    }

    void accept(byte b) {
        position++;
        if (b == '\n') {
            endLine();
        } else if (length < LONGEST) {
            line[length++] = b;
        } else if (length == LONGEST) {
            length++;
            tooLong.accept(start);
        }
    }

    /** The stream ends, and with it the line. */
    void finish() {
        endLine();
    }

    private void endLine() {
        if (length <= LONGEST) {
            String raw = new String(line, 0, length, StandardCharsets.ISO_8859_1);
            String text = (start == 0 && raw.startsWith(MARK) ? raw.substring(MARK.length()) : raw).strip();
            if (!text.isEmpty()) {
                lines.accept(new Line(text, start));
            }
        }
        length = 0;
        start = position;
    }
}
