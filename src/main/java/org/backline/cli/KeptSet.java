package org.backline.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.backline.app.Archive;
import org.backline.app.Corrected;
import org.backline.app.EditRefused;
import org.backline.app.SetEdits;
import org.backline.core.rep.Rep;
import org.backline.core.session.Command;
import org.backline.core.session.RepPlaces;
import org.backline.core.session.RepResult;
import org.backline.core.session.SetResult;
import org.backline.report.EditText;
import org.backline.report.SetText;

/** A set of the history whose reps a person corrects from the command line. */
final class KeptSet {
    private final Archive archive;
    private final UUID session;
    private final String name;
    private final SetResult set;
    private final boolean dry;
    private final Terminal terminal;

    private KeptSet(Archive archive, UUID session, String name, SetResult set, boolean dry, Terminal terminal) {
        this.archive = archive;
        this.session = session;
        this.name = name;
        this.set = set;
        this.dry = dry;
        this.terminal = terminal;
    }

    /** @param name start of the session's id @param dry whether nothing is to be kept */
    static KeptSet find(Archive archive, String name, int number, boolean dry, Terminal terminal) throws IOException {
        UUID session = Recordings.find(archive, name);
        int sets = Answers.of(archive.sessions()).stream().filter(summary -> summary.session().id().equals(session))
                .mapToInt(summary -> summary.sets().size()).sum();
        if (number < 1 || number > sets) {
            throw new CommandFailure(ExitCode.NO_SUCH_REP, "session " + name + " has no set " + number + "; it has "
                    + (sets == 0 ? "none" : sets == 1 ? "set 1" : "sets 1 to " + sets));
        }
        return new KeptSet(archive, session, name, Answers.of(archive.set(session, number)), dry, terminal);
    }

    /** Prints the reps and what was corrected. */
    void list() throws IOException {
        print(set);
        EditText text = new EditText(terminal.words());
        edits().made().forEach(edit -> terminal.out().println(text.line(edit)));
    }

    void delete(int rep) throws IOException {
        rep(rep);
        correct(new RepPlaces(set).delete(rep), "nothing is known where rep " + rep + " lies");
    }

    void split(int rep, double at) throws IOException {
        Rep found = rep(rep);
        correct(new RepPlaces(set).split(rep, at), seconds(at) + " s does not lie in rep " + rep + ", which goes from "
                + seconds(found.start()) + " to " + seconds(found.end()) + " s");
    }

    void merge(int rep) throws IOException {
        rep(rep);
        correct(new RepPlaces(set).merge(rep), "rep " + rep + " is the last of its set; merge joins a rep and the next one");
    }

    void add(Interval at) throws IOException {
        Optional<Rep> there = set.reps().stream().map(RepResult::rep)
                .filter(rep -> rep.start() < at.to() && rep.end() > at.from()).findFirst();
        correct(new RepPlaces(set).add(at.from(), at.to()), there.map(rep -> "rep " + rep.index() + " lies there already, from "
                + seconds(rep.start()) + " to " + seconds(rep.end()) + " s")
                .orElse("that is not in set " + set.index() + ", which is known from "
                + seconds(set.trace().get(0).time()) + " to " + seconds(set.trace().get(set.trace().size() - 1).time()) + " s"));
    }

    void undo() throws IOException {
        correct(new Command.UndoEdit());
    }

    void redo() throws IOException {
        correct(edits().redo(), "there is no correction of set " + set.index() + " to make once more");
    }

    private SetEdits edits() throws IOException {
        return Answers.of(archive.edits(session, set.index()));
    }

    private Rep rep(int number) {
        return set.reps().stream().map(RepResult::rep).filter(rep -> rep.index() == number).findFirst().orElseThrow(() ->
                new CommandFailure(ExitCode.NO_SUCH_REP, "set " + set.index() + " has no rep " + number + "; it has "
                        + terminal.words().text("review.reps", set.reps().size())));
    }

    private void correct(Optional<? extends Command> said, String complaint) throws IOException {
        correct(said.orElseThrow(() -> new CommandFailure(ExitCode.CHANGES_NOTHING, complaint + "; nothing was changed")));
    }

    private void correct(Command said) throws IOException {
        Corrected corrected;
        try (ProgressLine progress = new ProgressLine(terminal)) {
            corrected = Answers.of(dry ? archive.preview(session, set.index(), said, progress)
                    : archive.correct(session, set.index(), said, progress));
        } catch (EditRefused refused) {
            throw new CommandFailure(ExitCode.of(refused.reason()), refused.getMessage() + " Nothing was changed.", refused);
        }
        if (dry) {
            terminal.out().println(terminal.words().text("edit.before"));
            print(corrected.before());
            terminal.out().println(terminal.words().text("edit.after"));
        }
        print(corrected.after());
        boolean undone = said instanceof Command.UndoEdit;
        terminal.say(dry ? "nothing was kept" : "kept; 'backline edit " + name + ' ' + set.index()
                + (undone ? " redo' makes the correction once more" : " undo' takes it back"));
    }

    private void print(SetResult shown) {
        new SetText(terminal.words()).lines(shown).forEach(terminal.out()::println);
    }

    private static String seconds(double time) {
        return String.format(Locale.ROOT, "%.2f", time);
    }
}
