package org.backline.gui.review;

import java.util.Optional;
import org.backline.app.SessionSummary;
import org.backline.core.session.SetResult;
import org.backline.gui.model.Controls;
import org.backline.gui.model.Shortcut;
import org.backline.gui.theme.Look;
import org.backline.gui.widget.BarButton;
import org.backline.report.Words;

/** Makes the set that is looked at the reference of its lifter for its exercise, or takes that back. */
final class ReferenceMark {
    private final Words words;
    private final Controls controls;
    private final BarButton button;
    private Optional<Looked> looked = Optional.empty();
    private boolean marked;

    private record Looked(SessionSummary session, SetResult set) {
    }

    ReferenceMark(Look look, Controls controls) {
        this.words = look.words();
        this.controls = controls;
        button = BarButton.of(look, "reference", words.text("review.reference.make"), "F");
        button.setToolTipText(Shortcut.REFERENCE.tip(words.text("review.reference.tip"), words));
        button.addActionListener(event -> toggle());
        button.setVisible(false);
    }

    BarButton button() {
        return button;
    }

    void clear() {
        looked = Optional.empty();
        button.setVisible(false);
    }

    void show(SessionSummary session, SetResult set) {
        if (session.session().simulated()) {
            clear();
            return;
        }
        Looked now = new Looked(session, set);
        looked = Optional.of(now);
        controls.history().isReference(session.session().id(), set.index()).whenComplete((is, failure) -> {
            if (failure == null && looked.equals(Optional.of(now))) {
                say(is);
            }
        });
    }

    void toggle() {
        looked.ifPresent(now -> controls.history().reference(now.session, now.set, !marked).whenComplete((is, failure) -> {
            if (failure == null) {
                say(is);
            } else {
                button.setText(words.text("review.reference.failed"));
            }
        }));
    }

    private void say(boolean is) {
        marked = is;
        button.setText(words.text(is ? "review.reference.is" : "review.reference.make"));
        button.setVisible(true);
    }
}
