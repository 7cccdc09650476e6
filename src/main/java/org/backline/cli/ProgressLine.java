package org.backline.cli;

import java.util.function.DoubleConsumer;

/** How far long work is, on a line of its own that is written over; only where a person looks. */
final class ProgressLine implements DoubleConsumer, AutoCloseable {
    private final Terminal terminal;
    private volatile boolean shown;

    ProgressLine(Terminal terminal) {
        this.terminal = terminal;
    }

    /** @param share of the work that is done, 1 = all */
    @Override
    public void accept(double share) {
        if (terminal.live()) {
            shown = true;
            terminal.err().print('\r' + terminal.words().text("edit.working", terminal.words().percent(share)));
            terminal.err().flush();
        }
    }

    /** Takes the line away. */
    @Override
    public void close() {
        if (shown) {
            terminal.err().print("\r\u001b[K");
            terminal.err().flush();
        }
    }
}
