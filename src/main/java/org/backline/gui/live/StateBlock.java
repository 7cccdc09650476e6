package org.backline.gui.live;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Comparator;
import java.util.List;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.model.Level;
import org.backline.gui.theme.Fonts;
import org.backline.gui.theme.Look;
import org.backline.gui.theme.Palette;
import org.backline.gui.theme.StateIcon;
import org.backline.gui.theme.Tone;
import org.backline.gui.widget.Rounded;

/** The state as icon, word and message: side by side in a flat block, one over the other in a high one. */
final class StateBlock extends LiveView {
    private static final int ARC = 22;
    /** How long the searching bar takes to and fro [s]. */
    private static final double SWING_SECONDS = 2.4;
    /** A message that would have to be smaller is left out: the word and the phase say it too. */
    private static final double SMALLEST = 13;
    /** From line to line, in sizes of the text. */
    private static final double LINE = 1.25;

    private int kept;

    StateBlock(DashboardModel model, Look look) {
        super(model, look);
    }

    /** Keeps the right of a note for a button. @param width [px] */
    void keep(int width) {
        kept = width;
    }

    /** Tells screen readers of a change of state; live numbers are left out, they would never end. */
    void announce() {
        spoken(look().words().text("state." + Statement.of(model(), look().words()).level()));
    }

    @Override
    Object shown() {
        Statement statement = Statement.of(model(), look().words());
        return statement.frame() == Statement.Frame.SEARCH ? List.of(statement, Math.round(swing() * 200)) : statement;
    }

    /** @return where the part of the searching bar stands that moves, 0 … 1; in the middle if the person wants things to move less */
    private double swing() {
        return look().calm() ? 0.5 : 0.5 - 0.5 * Math.cos(2 * Math.PI * model().hostClock() / SWING_SECONDS);
    }

    @Override
    void paint(Graphics2D g, double width, double height) {
        Statement statement = Statement.of(model(), look().words());
        if (statement.frame() == Statement.Frame.NONE) {
            return;
        }
        Ink ink = ink(statement);
        paintFrame(g, statement, width, height);
        if (statement.frame() == Statement.Frame.SEARCH) {
            paintSearch(g, statement, width, height);
        } else if (statement.frame() == Statement.Frame.NOTE) {
            paintNote(g, statement, width, height);
        } else if (height > 0.6 * width) {
            paintHigh(g, statement, ink, width, height);
        } else {
            paintFlat(g, statement, ink, width, height);
        }
    }

    /** Colours of icon, its glyph, word and message. */
    private record Ink(Color icon, Color glyph, Color word, Color message) {
    }

    private Ink ink(Statement statement) {
        Palette palette = look().palette();
        Palette.Hue hue = palette.hue(statement.level());
        Tone tone = look().tone();
        return switch (statement.frame()) {
            case FILLED -> new Ink(palette.onFill(), hue.fill(), palette.onFill(), palette.onFill());
            case BLACK -> new Ink(hue.onBlack(), palette.onFill(), hue.onBlack(), Color.WHITE);
            case QUIET, NOTE -> new Ink(tone.muted(), tone.card(), tone.muted(), tone.muted());
            default -> new Ink(hue.tint(), tone.card(), hue.tint(), tone.muted());
        };
    }

    private void paintFrame(Graphics2D g, Statement statement, double width, double height) {
        Palette palette = look().palette();
        Color tint = palette.hue(statement.level()).tint();
        switch (statement.frame()) {
            case FILLED -> fill(g, palette.hue(statement.level()).fill(), width, height);
            case BLACK -> fill(g, palette.onFill(), width, height);
            case OUTLINE -> outline(g, tint, new BasicStroke(3f), width, height);
            case QUIET, NOTE -> outline(g, look().tone().line(), new BasicStroke(2f), width, height);
            case BROKEN -> outline(g, tint, new BasicStroke(3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f,
                    new float[] {14, 10}, 0f), width, height);
            case NONE, SEARCH -> { }
        }
    }

    /** Nothing is known yet: a thin bar on which a part moves to and fro, what is done below it. */
    private void paintSearch(Graphics2D g, Statement statement, double width, double height) {
        double thickness = Math.max(4, height * 0.035);
        double top = height * 0.3;
        double part = width * 0.28;
        g.setColor(look().tone().raise());
        g.fill(new RoundRectangle2D.Double(0, top, width, thickness, thickness, thickness));
        g.setColor(look().tone().muted());
        g.fill(new RoundRectangle2D.Double(swing() * (width - part), top, part, thickness, thickness, thickness));
        Font font = fit(g, statement.message(), Fonts.regular(Math.max(15, height * 0.17)), width);
        g.setFont(font);
        g.drawString(statement.message(), 0, (float) (height * 0.62));
    }

    private void paintFlat(Graphics2D g, Statement statement, Ink ink, double width, double height) {
        double icon = height * 0.65;
        double left = height * 0.16;
        icon(g, statement.level(), ink, left, (height - icon) / 2, icon);
        double text = left + icon + height * 0.16;
        double room = width - text - height * 0.14;
        Font small = fit(g, statement.message(), Fonts.regular(Math.max(15, height * 0.143) * Fonts.scale()), room);
        boolean message = !statement.message().isEmpty() && small.getSize2D() >= SMALLEST;
        String word = look().words().text("state." + statement.level());
        Font font = fit(g, word, Fonts.semiBold(height * 0.59), room);
        g.setFont(font);
        g.setColor(ink.word());
        double middle = message ? height * 0.40 : height * 0.5;
        g.drawString(word, (float) text, (float) (middle + font.getSize2D() * 0.364));
        if (message) {
            g.setFont(small);
            g.setColor(ink.message());
            g.drawString(statement.message(), (float) (text + 2), (float) (height * 0.84));
        }
    }

    /** The message alone, in two lines where one would be small; what it is about has a button at the right. */
    private void paintNote(Graphics2D g, Statement statement, double width, double height) {
        String message = statement.message();
        Font full = Fonts.semiBold(Math.max(15, height * 0.2));
        double room = width - kept - 0.36 * height;
        int half = message.indexOf(' ', message.length() / 2);
        boolean two = half > 0 && widthOf(g, message, full) > room;
        List<String> lines = two ? List.of(message.substring(0, half), message.substring(half + 1)) : List.of(message);
        Font font = lines.stream().map(line -> fit(g, line, full, room)).min(Comparator.comparing(Font::getSize2D)).orElse(full);
        if (font.getSize2D() < SMALLEST) {
            return; // the button says it too
        }
        g.setFont(font);
        g.setColor(look().tone().ink());
        double baseline = height * 0.5 + font.getSize2D() * (0.36 - LINE * (lines.size() - 1) / 2);
        for (String line : lines) {
            g.drawString(line, (float) (height * 0.18), (float) baseline);
            baseline += LINE * font.getSize2D();
        }
    }

    private void paintHigh(Graphics2D g, Statement statement, Ink ink, double width, double height) {
        double icon = Math.min(height * 0.42, width * 0.5);
        icon(g, statement.level(), ink, (width - icon) / 2, height * 0.06, icon);
        String word = look().words().text("state." + statement.level());
        Font font = fit(g, word, Fonts.semiBold(height * 0.32), width * 0.9);
        g.setFont(font);
        g.setColor(ink.word());
        g.drawString(word, (float) ((width - widthOf(g, word, font)) / 2), (float) (height * 0.66 + font.getSize2D() * 0.364));
        Font small = fit(g, statement.message(), Fonts.regular(height * 0.075), width * 0.9);
        g.setFont(small);
        g.setColor(ink.message());
        g.drawString(statement.message(), (float) ((width - widthOf(g, statement.message(), small)) / 2), (float) (height * 0.93));
    }

    private static void icon(Graphics2D g, Level level, Ink ink, double x, double y, double size) {
        StateIcon.paint(g, level, ink.icon(), ink.glyph(), x, y, size);
    }

    private static void fill(Graphics2D g, Color color, double width, double height) {
        g.setColor(color);
        Rounded.fill(g, (int) width, (int) height, ARC);
    }

    private static void outline(Graphics2D g, Color color, BasicStroke stroke, double width, double height) {
        double inset = stroke.getLineWidth() / 2;
        g.setColor(color);
        g.setStroke(stroke);
        g.draw(new RoundRectangle2D.Double(inset, inset, width - 2 * inset, height - 2 * inset, ARC, ARC));
    }
}
