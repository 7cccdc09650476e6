package org.backline.gui.after;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.accessibility.AccessibleRole;
import javax.swing.JButton;
import org.backline.core.session.SetResult;
import org.backline.gui.model.Controls;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.model.SetPicture;
import org.backline.gui.model.Shortcut;
import org.backline.gui.theme.DigitPainter;
import org.backline.gui.theme.Fonts;
import org.backline.gui.theme.Look;
import org.backline.gui.widget.BarButton;
import org.backline.gui.widget.PaintedCard;
import org.backline.report.VerdictText;
import org.backline.report.Words;

/** The one sentence that matters about the set, and the clock of the rest, both to be read from the bar. */
final class Headline extends PaintedCard {
    private static final double REFERENCE_HEIGHT = 236;
    private static final double REST_SHARE = 0.24;
    private static final int MOST_LINES = 2;
    /** A hyphen after which no line ends: "lift-off" is one word. */
    private static final char UNBROKEN = '\u2011';

    private final DashboardModel model;
    private final JButton open;
    private final BooleanSupplier offer;
    private Optional<SetPicture> picture = Optional.empty();
    private String sentence = "";
    private String rest = "";

    Headline(DashboardModel model, Look look, Controls controls) {
        super(look, AccessibleRole.LABEL);
        this.model = model;
        open = BarButton.plain(look, look.words().text("screen.review"), look.words().text("key.enter")).tip(Shortcut.START);
        open.addActionListener(event -> controls.session().ifPresent(session -> picture.ifPresent(set ->
                controls.review(session, set.result().index()))));
        offer = () -> controls.session().isPresent();
        super.add(open);
    }

    /** @return what opens the set in Review */
    JButton open() {
        return open;
    }

    @Override
    public void doLayout() {
        double u = getHeight() / REFERENCE_HEIGHT;
        int width = open.getPreferredSize().width;
        open.setBounds((int) (getWidth() * (1 - REST_SHARE) - width - 24 * u), (int) (18 * u), width, (int) Math.max(34, 40 * u));
    }

    void show(SetPicture set) {
        picture = Optional.of(set);
        open.setVisible(offer.getAsBoolean());
        sentence = new VerdictText(look().words()).sentence(set.result());
        spoken(title(set.result()) + ". " + sentence);
        repaint();
    }

    void refresh() {
        String now = look().words().minutes(model.rest());
        if (!now.equals(rest)) {
            rest = now;
            repaint();
        }
    }

    private String title(SetResult set) {
        Words words = look().words();
        String title = words.text("after.title", set.index(), words.reps(set.reps().size(), set.halves()));
        return set.conditions().load().isPresent() ? title + " · " + words.load(set.conditions().load().getAsDouble()) : title;
    }

    @Override
    protected void paintContent(Graphics2D g) {
        if (picture.isEmpty()) {
            return;
        }
        double u = getHeight() / REFERENCE_HEIGHT;
        double split = getWidth() * (1 - REST_SHARE);
        double left = 36 * u;
        g.setColor(look().neutral().muted());
        g.setFont(Fonts.semiBold(34 * u));
        g.drawString(title(picture.get().result()), (float) left, (float) (62 * u));
        g.drawString(look().words().text("after.rest"), (float) (split + 40 * u), (float) (62 * u));
        paintHint(g, u);
        g.setColor(look().neutral().line());
        g.fillRect((int) split, (int) (28 * u), 1, getHeight() - (int) (56 * u));
        g.setColor(look().neutral().ink());
        paintSentence(g, left, split - left - 24 * u, u);
        Font clock = Fonts.semiBold(136 * u);
        double room = getWidth() - split - 64 * u;
        double natural = DigitPainter.width(rest, clock, DigitPainter.GIANT_CELL, g.getFontRenderContext());
        DigitPainter.draw(g, rest, clock.deriveFont((float) (136 * u * Math.min(1, room / natural))), DigitPainter.GIANT_CELL,
                split + 36 * u, 186 * u);
    }

    /** How to put this away, small: it goes by itself with the next set. */
    private void paintHint(Graphics2D g, double u) {
        String hint = look().words().text("after.hide");
        g.setFont(Fonts.regular(Math.max(13, 17 * u)));
        g.drawString(hint, (float) (getWidth() - 24 * u - g.getFontMetrics().stringWidth(hint)), (float) (40 * u));
    }

    /** As large as lets it stay within two lines. */
    private void paintSentence(Graphics2D g, double left, double room, double u) {
        double size = 58 * u;
        List<TextLayout> lines = lines(g, size, room);
        while (lines.size() > MOST_LINES && size > 20 * u) {
            size *= 0.92;
            lines = lines(g, size, room);
        }
        lines = balanced(g, size, room, lines);
        double baseline = (lines.size() == 1 ? 152 : 132) * u;
        for (TextLayout line : lines) {
            line.draw(g, (float) left, (float) baseline);
            baseline += 1.18 * size;
        }
    }

    /** @return as many lines, of about the same length: no word is left alone in the last one */
    private List<TextLayout> balanced(Graphics2D g, double size, double room, List<TextLayout> greedy) {
        List<TextLayout> best = greedy;
        for (double narrower = room - size; narrower > room / 2; narrower -= size) {
            List<TextLayout> lines = lines(g, size, narrower);
            if (lines.size() > greedy.size()) {
                break;
            }
            best = lines;
        }
        return best;
    }

    private List<TextLayout> lines(Graphics2D g, double size, double room) {
        AttributedString text = new AttributedString(sentence.replace('-', UNBROKEN), Map.of(TextAttribute.FONT, Fonts.semiBold(size)));
        LineBreakMeasurer measurer = new LineBreakMeasurer(text.getIterator(), g.getFontRenderContext());
        List<TextLayout> lines = new ArrayList<>();
        while (measurer.getPosition() < sentence.length()) {
            lines.add(measurer.nextLayout((float) room));
        }
        return lines;
    }
}
