package org.backline.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** One line per message: time (UTC), level, who, what; a stack trace under it if there is one. */
final class LogLine extends Formatter {

    @Override
    public String format(LogRecord entry) {
        StringWriter line = new StringWriter();
        line.append(entry.getInstant().toString()).append(' ').append(entry.getLevel().getName()).append(' ')
                .append(String.valueOf(entry.getLoggerName())).append(": ").append(formatMessage(entry)).append('\n');
        if (entry.getThrown() != null) {
            entry.getThrown().printStackTrace(new PrintWriter(line, true));
        }
        return line.toString();
    }
}
