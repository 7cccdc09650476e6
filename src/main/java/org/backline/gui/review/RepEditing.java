package org.backline.gui.review;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.backline.app.Corrected;
import org.backline.app.EditRefused;
import org.backline.app.SetEdits;
import org.backline.core.session.Command;
import org.backline.core.session.Command.EditRep;
import org.backline.core.session.RepPlaces;
import org.backline.core.session.RepResult;
import org.backline.core.session.SetResult;
import org.backline.gui.model.Controls;
import org.backline.gui.model.Shortcut;
import org.backline.gui.theme.Look;
import org.backline.gui.widget.BarButton;
import org.backline.report.Words;

/**
 * Corrects the reps of the chosen set: delete, split at the playhead, merge, and back and forth. A correction runs away from the event
 * thread; what takes long says how far it is.
 */
final class RepEditing extends JPanel {
    /** What takes longer than this is said to be under way [ms]. */
    private static final int PATIENCE = 300;
    /** From here on every button has room for its name and key [px]. */
    private static final int WIDE = 1000;
    /** What was said to a session that is still recorded is on the disk by then [ms]. */
    private static final int ON_DISK = 400;
    private static final int GAP = 8;

    private final Words words;
    private final Controls controls;
    private final Consumer<SetResult> changed;
    private final BarButton delete;
    private final BarButton split;
    private final BarButton merge;
    private final BarButton undo;
    private final BarButton redo;
    private final JLabel message = new JLabel(" ");
    private final Timer patience = new Timer(PATIENCE, event -> working(0));
    private final Timer onDisk = new Timer(ON_DISK, event -> askEdits());
    private Optional<UUID> session = Optional.empty();
    private Optional<SetResult> set = Optional.empty();
    private OptionalInt rep = OptionalInt.empty();
    private double playhead;
    private SetEdits edits = SetEdits.NONE;
    private boolean busy;

    /** @param changed takes the set as corrected */
    RepEditing(Look look, Controls controls, Consumer<SetResult> changed) {
        super(new MigLayout("insets 0, gap " + GAP, "", "[40!]"));
        super.setOpaque(false);
        words = look.words();
        this.controls = controls;
        this.changed = changed;
        delete = button(look, "delete", Shortcut.DELETE, this::delete);
        split = button(look, "split", Shortcut.SPLIT, this::split);
        merge = button(look, "merge", Shortcut.MERGE, this::merge);
        undo = button(look, "undo", Shortcut.UNDO, this::undo);
        redo = button(look, "redo", Shortcut.REDO, this::redo);
        message.putClientProperty("FlatLaf.styleClass", "muted");
        super.add(message, "wmin 0, growx, pushx");
        patience.setRepeats(false);
        onDisk.setRepeats(false);
        enableButtons();
    }

    private BarButton button(Look look, String name, Shortcut shortcut, Runnable action) {
        BarButton button = BarButton.of(look, name, words.text("review.edit." + name), shortcut.keys(words));
        button.setToolTipText(shortcut.tip(words.text("review.edit." + name + ".tip"), words));
        button.addActionListener(event -> action.run());
        add(button);
        return button;
    }

    /** Where room is scarce, keys and then names go; the tooltips tell both. */
    @Override
    public void doLayout() {
        List<BarButton> buttons = List.of(delete, split, merge, undo, redo);
        for (BarButton button : buttons) {
            button.showKey(getWidth() >= WIDE);
            button.showName(getWidth() >= WIDE || button != undo && button != redo);
            button.invalidate();
        }
        if (buttons.stream().mapToInt(button -> button.getPreferredSize().width + GAP).sum() - GAP > getWidth()) {
            buttons.forEach(button -> button.showName(false));
        }
        super.doLayout();
    }

    /** Turns to a set of the history. */
    void show(UUID ofSession, SetResult shown) {
        session = Optional.of(ofSession);
        set = Optional.of(shown);
        edits = SetEdits.NONE;
        done(shown.reps().isEmpty() ? words.text("review.edit.empty") : " ");
        askEdits();
    }

    /** Takes which rep is chosen, and the moment a cut would be made at [s]. */
    void choose(OptionalInt chosen, double at) {
        rep = chosen;
        playhead = at;
        enableButtons();
    }

    /** Takes a set of a session still being recorded that was just corrected. */
    void corrected(SetResult result) {
        set = Optional.of(result);
        done(words.text("review.edit.done"));
        changed.accept(result);
        onDisk.restart();
    }

    /** Adds the rep that was most likely missed; of a set in which nothing was found all of it, to be split. */
    void add() {
        set.flatMap(shown -> new RepPlaces(shown).addWhereMissed()).ifPresent(this::say);
    }

    void delete() {
        rep.ifPresent(number -> set.flatMap(shown -> new RepPlaces(shown).delete(number)).ifPresent(this::say));
    }

    void split() {
        toSplit().ifPresent(this::say);
    }

    void merge() {
        toMerge().ifPresent(this::say);
    }

    void undo() {
        if (edits.undo().isPresent()) {
            say(new Command.UndoEdit());
        } else if (edits.elsewhere()) {
            message.setText(words.text("edit.refused.LAST_IS_ELSEWHERE"));
        }
    }

    void redo() {
        edits.redo().ifPresent(this::say);
    }

    private Optional<EditRep> toSplit() {
        return set.flatMap(shown -> shown.reps().stream().map(RepResult::rep)
                .filter(each -> each.start() < playhead && playhead < each.end()).findFirst()
                .flatMap(each -> new RepPlaces(shown).split(each.index(), playhead)));
    }

    /** With the next one; the last one with the one before. */
    private Optional<EditRep> toMerge() {
        return rep.isEmpty() ? Optional.empty() : set.map(RepPlaces::new)
                .flatMap(places -> places.merge(rep.getAsInt()).or(() -> places.merge(rep.getAsInt() - 1)));
    }

    private void say(Command said) {
        if (busy || session.isEmpty() || set.isEmpty()) {
            return;
        }
        busy = true;
        enableButtons();
        patience.restart();
        UUID where = session.get();
        int index = set.get().index();
        if (controls.records(where)) {
            controls.say(said);
            return; // the session tells what came of it
        }
        controls.history().correct(where, index, said, this::working).whenComplete((corrected, failure) -> {
            boolean still = session.equals(Optional.of(where)) && set.filter(shown -> shown.index() == index).isPresent();
            if (!still) {
                done(" ");
            } else if (failure != null) {
                done(sentence(failure));
            } else {
                take(corrected);
            }
        });
    }

    private void take(Corrected corrected) {
        set = Optional.of(corrected.after());
        edits = corrected.edits();
        done(words.text("review.edit.done"));
        changed.accept(corrected.after());
    }

    private String sentence(Throwable failure) {
        return failure instanceof EditRefused refused ? words.text("edit.refused." + refused.reason())
                : words.text("review.edit.failed", String.valueOf(failure.getMessage()));
    }

    private void working(double share) {
        if (busy && !patience.isRunning()) {
            message.setText(words.text("edit.working", words.percent(share)));
        }
    }

    private void done(String said) {
        busy = false;
        patience.stop();
        message.setText(said);
        enableButtons();
    }

    private void askEdits() {
        session.ifPresent(where -> set.ifPresent(shown -> controls.history().edits(where, shown.index()).whenComplete((found, failure) -> {
            if (found != null && session.equals(Optional.of(where)) && set.filter(now -> now.index() == shown.index()).isPresent()) {
                edits = found;
                enableButtons();
            }
        })));
    }

    private void enableButtons() {
        delete.setEnabled(!busy && rep.isPresent());
        split.setEnabled(!busy && toSplit().isPresent());
        merge.setEnabled(!busy && toMerge().isPresent());
        undo.setEnabled(!busy && edits.undo().isPresent());
        redo.setEnabled(!busy && edits.redo().isPresent());
    }
}
