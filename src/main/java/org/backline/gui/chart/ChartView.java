package org.backline.gui.chart;

import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;
import javax.accessibility.AccessibleRole;
import org.backline.gui.model.Level;
import org.backline.gui.theme.Fonts;
import org.backline.gui.theme.Hints;
import org.backline.gui.theme.Look;
import org.backline.gui.theme.Palette;
import org.backline.gui.theme.Tone;
import org.backline.gui.widget.Painted;

/**
 * A card with a chart. What stands still is drawn once into an image, at the screen's own resolution, and again only when size,
 * theme, axes or lines change; what moves is painted over a copy of it.
 */
public final class ChartView extends Painted {
    private static final int PADDING = 20;
    /** From the title to what stands beside it. */
    private static final int SUBTITLE = 12;
    private static final int ARC = 24;
    private static final int CORNER = ARC / 2 + 1;

    /** Paints what moves. */
    @FunctionalInterface
    public interface Layer {
        void paint(Graphics2D g, Plane plane);
    }

    /**
     * Something that is told beside the title.
     *
     * @param level whose icon stands before it
     * @param name  what it is about
     * @param value how much
     */
    public record Note(Level level, String name, String value) {
    }

    private final Look look;
    private final int header;
    private final Layer layer;
    private Layer still = (g, plane) -> { };
    private Axis domain;
    private Axis range;
    private List<Threshold> thresholds = List.of();
    private List<Note> notes = List.of();
    private Object shown = "";
    private int kept;
    private String title = "";
    private List<String> subtitles = List.of();
    private final Backdrop backdrop = new Backdrop();
    private Optional<Plane> plane = Optional.empty();

    /**
     * @param header space above the plot, for the title and what the layer puts there [px]
     * @param layer  paints what moves
     */
    public ChartView(Look look, int header, Axis domain, Axis range, Layer layer) {
        super(AccessibleRole.PANEL);
        this.look = look;
        this.header = header;
        this.domain = domain;
        this.range = range;
        this.layer = layer;
    }

    /** @param newSubtitles the first of them that fits stands beside the title */
    public void title(String newTitle, String... newSubtitles) {
        if (!newTitle.equals(title) || !List.of(newSubtitles).equals(subtitles)) {
            title = newTitle;
            subtitles = List.of(newSubtitles);
            spoken(newTitle);
            redraw();
        }
    }

    /** Keeps the right of the title's line for the layer; a subtitle that does not fit beside that is left out. @param width [px] */
    public void keep(int width) {
        kept = width;
    }

    /** Sets what is painted over the grid once, with everything that stands still. */
    public void still(Layer painter) {
        still = painter;
        redraw();
    }

    /** Says in words what the chart shows. */
    public void describe(String name, String description) {
        spoken(name);
        getAccessibleContext().setAccessibleDescription(description);
    }

    public void axes(Axis newDomain, Axis newRange) {
        domain = newDomain;
        range = newRange;
        redraw();
    }

    public void thresholds(List<Threshold> newThresholds) {
        if (!newThresholds.equals(thresholds)) {
            thresholds = List.copyOf(newThresholds);
            redraw();
        }
    }

    /** Sets what is told beside the title, oldest first; as many of the newest as there is room for are shown. */
    public void notes(List<Note> newNotes) {
        if (!newNotes.equals(notes)) {
            notes = List.copyOf(newNotes);
            redraw();
        }
    }

    /** @return where values lie, once it was painted */
    public Optional<Plane> plane() {
        return plane;
    }

    /** Paints itself anew if what moves has changed since the last time. @param now everything that decides it, comparable by value */
    public void refresh(Object now) {
        if (!now.equals(shown)) {
            shown = now;
            repaint();
        }
    }

    /** Draws everything anew at the next painting. */
    public void redraw() {
        backdrop.forget();
        repaint();
    }

    @Override
    public boolean isOpaque() {
        return true;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Hints.smooth(graphics.create());
        backdrop.draw(g, getWidth(), getHeight(), List.of(look.turned(), look.palette()), this::paintBackdrop);
        paintCorners(g);
        plane.ifPresent(where -> layer.paint(g, where));
        g.dispose();
    }

    private void paintBackdrop(Graphics2D g) {
        Palette palette = look.palette();
        paintCard(g, palette.normal());
        paintTitle(g, palette.normal());
        Grid grid = new Grid(domain, range, thresholds, palette);
        Rectangle2D area = new Rectangle2D.Double(PADDING, header, Math.max(1, getWidth() - 2 * PADDING),
                Math.max(1, getHeight() - header - PADDING));
        Plane where = grid.draw(g, area);
        paintLabels(g, where, palette);
        still.paint(g, where);
        plane = Optional.of(where);
    }

    /** Around the card is the window, whose colour moves while it turns back: no reason to draw all the rest anew. */
    private void paintCorners(Graphics2D g) {
        Path2D around = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        around.append(new Rectangle2D.Double(0, 0, getWidth(), getHeight()), false);
        around.append(new RoundRectangle2D.Double(0, 0, getWidth(), getHeight(), ARC, ARC), false);
        g.setColor(look.tone().window());
        for (int x : new int[] {0, getWidth() - CORNER}) {
            for (int y : new int[] {0, getHeight() - CORNER}) {
                Graphics2D corner = (Graphics2D) g.create();
                corner.clipRect(x, y, CORNER, CORNER); // smooth edges cost by the area that they might be in
                corner.fill(around);
                corner.dispose();
            }
        }
    }

    private void paintCard(Graphics2D g, Tone tone) {
        g.setColor(tone.card());
        g.fillRect(0, 0, getWidth(), getHeight());
        if (!look.turned()) {
            g.setColor(tone.line());
            g.draw(new RoundRectangle2D.Double(0.5, 0.5, getWidth() - 1.0, getHeight() - 1.0, ARC, ARC));
        }
    }

    private void paintTitle(Graphics2D g, Tone tone) {
        Font bold = Fonts.strong(18);
        g.setFont(bold);
        g.setColor(tone.ink());
        g.drawString(title, PADDING, 34);
        double end = PADDING + bold.getStringBounds(title, g.getFontRenderContext()).getWidth();
        g.setFont(Fonts.text(15));
        g.setColor(tone.muted());
        double room = getWidth() - PADDING - kept - end - SUBTITLE;
        Optional<String> subtitle = subtitles.stream().filter(each -> g.getFontMetrics().stringWidth(each) <= room).findFirst();
        subtitle.ifPresent(fitting -> g.drawString(fitting, (float) end + SUBTITLE, 34));
        Notes.paint(g, look, notes, end + subtitle.map(fitting -> SUBTITLE + g.getFontMetrics().stringWidth(fitting)).orElse(0),
                getWidth() - PADDING);
    }

    private void paintLabels(Graphics2D g, Plane where, Palette palette) {
        GutterLabels.paint(g, where, look, thresholds.stream().filter(threshold -> !threshold.label().isEmpty()
                        && threshold.value() >= range.from() && threshold.value() <= range.to())
                .map(threshold -> new GutterLabels.Label(where.y(threshold.value()), threshold.label(), "",
                        palette.hue(threshold.level()).tint(), Optional.of(threshold.level()))).toList());
    }
}
