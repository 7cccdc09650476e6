package org.backline.gui.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.backline.gui.model.Level;
import org.backline.gui.theme.Fonts;
import org.backline.gui.theme.Look;
import org.backline.gui.theme.StateIcon;

/** Names of lines and curves in the right gutter, each beside its own; those that would touch are pushed apart. */
public final class GutterLabels {
    private static final double APART = 22;
    private static final double ICON = 20;
    private static final double SIZE = 15;

    /**
     * One name.
     *
     * @param y     of what it names [px]
     * @param name  bold
     * @param value beside it, empty for none
     * @param color of both
     * @param icon  state whose icon stands before it
     */
    public record Label(double y, String name, String value, Color color, Optional<Level> icon) {
    }

    private GutterLabels() {
    }

    public static void paint(Graphics2D g, Plane plane, Look look, List<Label> labels) {
        List<Label> ordered = new ArrayList<>(labels);
        ordered.sort(Comparator.comparingDouble(Label::y));
        double[] places = spread(ordered.stream().mapToDouble(Label::y).toArray());
        for (int i = 0; i < places.length; i++) {
            paint(g, look, ordered.get(i), plane.area().getMaxX() + 10, places[i]);
        }
    }

    /** @return sorted places, moved as little as makes them {@value #APART} px apart */
    static double[] spread(double[] sorted) {
        double[] places = sorted.clone();
        boolean moved = true;
        for (int round = 0; moved && round < 50; round++) {
            moved = false;
            for (int i = 1; i < places.length; i++) {
                double missing = APART * Fonts.scale() - (places[i] - places[i - 1]);
                if (missing > 0.01) {
                    places[i - 1] -= missing / 2;
                    places[i] += missing / 2;
                    moved = true;
                }
            }
        }
        return places;
    }

    private static void paint(Graphics2D g, Look look, Label label, double left, double y) {
        double x = left;
        if (label.icon().isPresent()) {
            StateIcon.onCard(g, label.icon().get(), look.palette(), x, y - ICON / 2, ICON);
            x += ICON + 7;
        }
        float baseline = (float) (y + Fonts.strong(SIZE).getSize2D() * 0.36);
        g.setColor(label.color());
        g.setFont(Fonts.strong(SIZE));
        g.drawString(label.name(), (float) x, baseline);
        if (!label.value().isEmpty()) {
            x += Fonts.strong(SIZE).getStringBounds(label.name(), g.getFontRenderContext()).getWidth() + 6;
            g.setFont(Fonts.text(SIZE));
            g.drawString(label.value(), (float) x, baseline);
        }
    }
}
