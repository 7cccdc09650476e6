package org.backline.cli;

import java.io.IOException;
import org.backline.app.Interruption;
import org.backline.app.Preset;
import org.backline.app.Run;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.Session;
import org.backline.io.evidence.EvidenceSink;
import org.backline.io.source.Source;

/** A session run on this very thread and seen in the terminal; Ctrl-C ends it in order. */
final class TerminalRun {
    private final TerminalView view;
    private final Recognition recognition;
    private final Run run;
    private int setsToShow = Integer.MAX_VALUE;

    /**
     * @param source   open; left open
     * @param evidence keeps what is received
     */
    TerminalRun(Session session, Source source, EvidenceSink evidence, Terminal terminal) {
        this.view = new TerminalView(terminal);
        this.recognition = new Recognition(terminal.words());
        this.run = new Run(session, source, evidence, event -> {
            recognition.update(event);
            view.accept(event);
            count(event);
        });
    }

    private void count(LiftEvent event) {
        if (event instanceof LiftEvent.SetRefined && --setsToShow <= 0) {
            run.end();
        }
    }

    /** Runs to the end of the source, to Ctrl-C, or until so many sets are done. @param said beforehand */
    ExitCode toEnd(Preset said, int sets) throws IOException {
        setsToShow = sets;
        return toEnd(said);
    }

    /** Runs to the end of the source, or to Ctrl-C. @param said beforehand */
    ExitCode toEnd(Preset said) throws IOException {
        run.begin(said);
        try (Interruption interruption = Interruption.then(run::end)) {
            run.toEnd();
            view.end();
            return interruption.asked() ? ExitCode.INTERRUPTED : ExitCode.OK;
        }
    }

    /** @return whether anything of what came could be understood, and if not, why */
    Recognition recognition() {
        return recognition;
    }
}
