package org.backline.gui.review;

import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javax.accessibility.AccessibleRole;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import org.backline.app.SessionSummary;
import org.backline.app.SetSummary;
import org.backline.gui.model.Level;
import org.backline.gui.theme.Fonts;
import org.backline.gui.theme.Hints;
import org.backline.gui.theme.Icons;
import org.backline.gui.theme.Look;
import org.backline.gui.theme.StateIcon;
import org.backline.gui.theme.Tone;
import org.backline.gui.widget.Painted;
import org.backline.report.Words;

/** Paints the rows of the list of sessions. */
final class RowView extends Painted implements ListCellRenderer<Row> {
    private static final int LEFT = 20;
    private static final int ICON = 18;

    private final Look look;
    private Row row = new Row.Day(LocalDate.EPOCH);
    private boolean selected;
    private boolean focused;

    RowView(Look look) {
        super(AccessibleRole.LABEL);
        this.look = look;
    }

    @Override
    public Component getListCellRendererComponent(JList<? extends Row> list, Row value, int index, boolean isSelected, boolean hasFocus) {
        row = value;
        selected = isSelected;
        focused = hasFocus && list.isFocusOwner();
        spoken(title() + ", " + detail()
                + (value instanceof Row.OfSet set && set.set().edited() ? ", " + look.words().text("terminal.edited") : ""));
        return this;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(200, row instanceof Row.OfSet ? 64 : row instanceof Row.Day ? 40 : 30);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Hints.smooth(graphics.create());
        Tone tone = look.neutral();
        if (selected && row instanceof Row.OfSet) {
            g.setColor(tone.raise());
            g.fillRect(0, 0, getWidth(), getHeight());
            g.setColor(tone.ink());
            g.fill(new Rectangle2D.Double(0, 0, focused ? 5 : 3, getHeight()));
        }
        if (row instanceof Row.OfSet set) {
            paintSet(g, tone, set);
        } else if (row instanceof Row.Day) {
            text(g, title(), Fonts.strong(14), tone.muted(), LEFT, 26);
        } else {
            text(g, title(), Fonts.text(14), tone.muted(), LEFT, 20);
        }
        g.dispose();
    }

    private void paintSet(Graphics2D g, Tone tone, Row.OfSet ofSet) {
        double x = getWidth() - 14;
        List<Level> levels = levels(ofSet.set());
        for (int i = levels.size() - 1; i >= 0; i--) {
            x -= ICON + 4;
            StateIcon.onCard(g, levels.get(i), look.palette(), x, (getHeight() - ICON) / 2.0, ICON);
        }
        if (ofSet.set().edited()) {
            x -= ICON + 4;
            Icons.of("pencil", ICON, tone.muted()).paintIcon(this, g, (int) x, (getHeight() - ICON) / 2);
        }
        double room = x - LEFT - 8;
        text(g, title(), Fonts.fit(g, title(), Fonts.strong(16), room), tone.ink(), LEFT, 27);
        text(g, detail(), Fonts.fit(g, detail(), Fonts.text(14), room), tone.muted(), LEFT, 49);
    }

    private String title() {
        Words words = look.words();
        if (row instanceof Row.Day day) {
            return DateTimeFormatter.ofPattern(words.text("review.day"), words.locale()).format(day.date());
        } else if (row instanceof Row.Remark remark) {
            return time(remark.session()) + " · " + remark(remark.session());
        }
        SetSummary set = ((Row.OfSet) row).set();
        String exercise = words.name("exercise", set.exercise());
        return set.load().isPresent() ? exercise + ' ' + words.load(set.load().getAsDouble()) : exercise;
    }

    private String detail() {
        return row instanceof Row.OfSet set ? look.words().reps(set.set().reps(), set.set().halves()) + " · "
                + time(set.session()) + simulated(set.session()) : "";
    }

    private String remark(SessionSummary session) {
        String interrupted = look.words().text("review.interrupted");
        String none = look.words().text("review.no-sets");
        return (!session.sets().isEmpty() ? interrupted : session.interrupted() ? none + ", " + interrupted : none) + simulated(session);
    }

    private String simulated(SessionSummary session) {
        return session.session().simulated() ? " · " + look.words().text("review.simulated") : "";
    }

    private static String time(SessionSummary session) {
        return DateTimeFormatter.ofPattern("HH:mm").format(session.session().startedAt().atZone(ZoneId.systemDefault()));
    }

    private static List<Level> levels(SetSummary set) {
        List<Level> levels = new ArrayList<>();
        if (set.reps() > set.near() + set.over()) {
            levels.add(Level.OK);
        }
        if (set.near() > 0) {
            levels.add(Level.NEAR);
        }
        if (set.over() > 0) {
            levels.add(Level.ROUND);
        }
        return levels;
    }

    private static void text(Graphics2D g, String text, Font font, Color color, int x, int baseline) {
        g.setFont(font);
        g.setColor(color);
        g.drawString(text, x, baseline);
    }
}
