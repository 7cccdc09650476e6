package org.backline.gui.after;

import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JPanel;
import org.backline.gui.model.Controls;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.model.SetPicture;
import org.backline.gui.theme.Look;
import org.backline.gui.widget.RepButtons;

/** The screen between two sets: the one sentence, the clock of the rest, every rep laid over the others, a table, the set's course. */
public final class AfterScreen extends JPanel {
    private static final int GUTTER = 16;
    private static final double HEAD = 0.22;
    private static final double FOOT = 0.29;
    private static final double TABLE = 0.40;
    private static final int NARROWEST_TABLE = 520;
    private static final int WIDEST_TABLE = 720;

    private final DashboardModel model;
    private final Headline headline;
    private final Overlay overlay;
    private final RepTable table;
    private final Course course;
    private final HingeOrRound hinge;
    private Optional<SetPicture> shown = Optional.empty();

    public AfterScreen(DashboardModel model, Look look, Controls controls) {
        super(null);
        super.setOpaque(false);
        this.model = model;
        headline = new Headline(model, look, controls);
        overlay = new Overlay(look);
        table = new RepTable(look, new RepButtons(look, () -> model.repCount().fewer().ifPresent(controls::say),
                () -> model.repCount().more().ifPresent(controls::say)));
        course = new Course(look);
        hinge = new HingeOrRound(look);
        super.add(headline);
        super.add(overlay.view());
        super.add(table);
        super.add(course.view());
        super.add(hinge);
    }

    /** Shows what the model says now; once per frame. */
    public void refresh() {
        Optional<SetPicture> set = model.after().shown(model.clock());
        if (set.isPresent() && !set.equals(shown)) {
            headline.show(set.get());
            overlay.show(set.get(), model.references().of(set.get().result().exercise(), set.get().singleNode()));
            table.show(set.get());
            course.show(set.get());
            hinge.show(set.get());
        }
        shown = set;
        headline.refresh();
    }

    /** @return what opens the set in Review */
    public JButton open() {
        return headline.open();
    }

    @Override
    public void doLayout() {
        int width = getWidth();
        int height = getHeight();
        int head = (int) (HEAD * height);
        int foot = (int) (FOOT * height);
        int middle = height - head - foot - 2 * GUTTER;
        int right = (int) Math.min(WIDEST_TABLE, Math.max(NARROWEST_TABLE, TABLE * width));
        int left = width - right - GUTTER;
        headline.setBounds(0, 0, width, head);
        overlay.view().setBounds(0, head + GUTTER, left, middle);
        table.setBounds(left + GUTTER, head + GUTTER, right, middle);
        course.view().setBounds(0, height - foot, left, foot);
        hinge.setBounds(left + GUTTER, height - foot, right, foot);
    }
}
