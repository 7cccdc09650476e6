package org.backline.cli;

import java.util.function.Consumer;
import org.backline.core.session.LiftEvent;
import org.backline.report.LiveLine;
import org.backline.report.Narrator;
import org.backline.report.SetText;
import org.backline.report.Tally;

/**
 * A session in the terminal: a line for each thing that happens, a table for each set, and, where a person looks on, one line at the
 * bottom that is written over.
 */
final class TerminalView implements Consumer<LiftEvent> {
    private static final long REDRAW_NANOS = 50_000_000;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final Terminal terminal;
    private final Narrator narrator;
    private final LiveLine line;
    private final SetText sets;
    private final Tally tally = new Tally();
    private boolean begun;
    private long drawnAt = System.nanoTime();

    TerminalView(Terminal terminal) {
        this.terminal = terminal;
        this.narrator = new Narrator(terminal.words());
        this.line = new LiveLine(terminal.words());
        this.sets = new SetText(terminal.words());
    }

    @Override
    public void accept(LiftEvent event) {
        begun = true;
        tally.update(event);
        line.update(event);
        narrator.update(event).ifPresent(this::tell);
        if (event instanceof LiftEvent.SetRefined completed) {
            sets.lines(completed.result()).forEach(this::tell);
        } else if (event instanceof LiftEvent.SetEdited edited) {
            sets.lines(edited.result()).forEach(this::tell);
        }
        redraw();
    }

    /** Tells a sentence above the line that is written over. */
    void tell(String sentence) {
        terminal.out().println(terminal.live() ? CLEAR_LINE + sentence : sentence);
    }

    /** Says something about the link, beside the figures. */
    void say(String sentence) {
        if (terminal.live()) {
            terminal.out().print(CLEAR_LINE);
            terminal.out().flush();
        }
        terminal.say(sentence);
    }

    private void redraw() {
        if (terminal.live() && System.nanoTime() - drawnAt >= REDRAW_NANOS) {
            drawnAt = System.nanoTime();
            terminal.out().print(CLEAR_LINE + line.text());
            terminal.out().flush();
        }
    }

    /** Tells what arrived and what did not, if anything did. */
    void end() {
        if (!begun) {
            return;
        }
        tell(tally.sentence(terminal.words()));
    }
}
