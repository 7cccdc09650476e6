package org.backline.io.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.OptionalDouble;

/**
 * A comma-separated table. Numbers are written so that reading them back gives the very same number; an unknown
 * one leaves its cell empty. Text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
final class CsvWriter implements Closeable {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final Writer out;
    private boolean lineBegun;

    CsvWriter(Writer out) {
        this.out = out;
    }

    void header(String columns) throws IOException {
        out.write(columns);
        endLine();
    }

    CsvWriter text(String text) throws IOException {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return cell(quoted(formula ? "'" + text : text));
    }

    CsvWriter number(double value) throws IOException {
        return cell(Double.toString(value));
    }

    CsvWriter number(OptionalDouble value) throws IOException {
        return value.isPresent() ? number(value.getAsDouble()) : unknown();
    }

    CsvWriter unknown() throws IOException {
        return cell("");
    }

    CsvWriter whole(long value) throws IOException {
        return cell(Long.toString(value));
    }

    void endLine() throws IOException {
        out.write('\n');
        lineBegun = false;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private CsvWriter cell(String content) throws IOException {
        if (lineBegun) {
            out.write(',');
        }
        out.write(content);
        lineBegun = true;
        return this;
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
