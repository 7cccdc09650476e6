package org.backline.gui.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.backline.gui.theme.Hints;

/** What stands still, drawn once at the screen's own resolution, and again only when its size changes or what decides its looks. */
public final class Backdrop {
    private Optional<BufferedImage> image = Optional.empty();
    private Object drawn = "";

    /** Draws it anew at the next painting. */
    public void forget() {
        image = Optional.empty();
    }

    /**
     * Draws it; for a file or a printer directly.
     *
     * @param decides how it looks, comparable by value
     * @param painter called if it has to be drawn
     */
    public void draw(Graphics2D graphics, int width, int height, Object decides, Consumer<Graphics2D> painter) {
        if (!Hints.onScreen(graphics)) {
            Graphics2D once = (Graphics2D) graphics.create();
            painter.accept(once);
            once.dispose();
            return;
        }
        double scale = Math.max(1, graphics.getTransform().getScaleX());
        Object wanted = List.of(width, height, scale, decides);
        if (image.isEmpty() || !wanted.equals(drawn)) {
            drawn = wanted;
            image = Optional.of(drawing((int) Math.ceil(width * scale), (int) Math.ceil(height * scale), scale, painter));
        }
        graphics.drawImage(image.get(), 0, 0, width, height, null);
    }

    private static BufferedImage drawing(int width, int height, double scale, Consumer<Graphics2D> painter) {
        BufferedImage drawing = new BufferedImage(Math.max(1, width), Math.max(1, height), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = drawing.createGraphics();
        g.scale(scale, scale);
        painter.accept(Hints.smooth(g));
        g.dispose();
        return drawing;
    }
}
