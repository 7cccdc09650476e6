package org.backline.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.SetResult;
import org.backline.io.exchange.ToldLive;
import org.backline.report.Narrator;
import org.backline.report.Tally;

/**
 * What was found in one recording.
 *
 * @param file  its name as given
 * @param sets  its sets
 * @param live  what was told of their reps when they ended
 * @param tally what of it arrived
 */
record Analysis(String file, List<SetResult> sets, ToldLive live, Tally tally) {

    static Analysis of(String file, SessionOptions said, Terminal terminal) throws IOException {
        Narrator narrator = new Narrator(terminal.words());
        Tally tally = new Tally();
        List<SetResult> sets = new ArrayList<>();
        ToldLive live = new ToldLive();
        try (NamedRecording recording = Recordings.open(file, said)) {
            recording.read(said.preset(recording.session().plan()), event -> {
                tally.update(event);
                live.update(event);
                if (event instanceof LiftEvent.SetRefined completed) {
                    sets.add(completed.result());
                } else if (event instanceof LiftEvent.SetEdited edited) {
                    sets.replaceAll(set -> set.index() == edited.result().index() ? edited.result() : set);
                }
                if (event instanceof LiftEvent.CalibrationRefused refused) {
                    narrator.update(refused).ifPresent(sentence -> terminal.say(file + ": " + sentence.strip()));
                }
            }, terminal.words());
            recording.tellWhatIsMissing(terminal);
        }
        return new Analysis(file, sets, live, tally);
    }
}
