package org.backline.gui.chart;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Rectangle;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.VolatileImage;
import java.util.List;
import java.util.Optional;
import org.backline.gui.theme.Hints;

/**
 * A chart that time moves through, now at 0 of its domain. The past only moves to the left: it is kept as an image where the screen
 * keeps its own, moved by whole pixels, and only its newest stretch is painted anew. What happened earlier is painted again when
 * {@link Content#past()} says that it looks different.
 */
public final class Roll implements ChartView.Layer {
    /** Data come late and in bursts, and a hole is known only when it is over: so much of the newest past is always painted anew [s]. */
    private static final double UNSETTLED = 0.6;
    /** What is painted near a place may reach so far from it [px]. */
    private static final int REACH = 16;

    /** What a rolling chart shows. */
    public interface Content {
        /** @return the time that lies at 0 of the domain axis [s] */
        double now();

        /** @return everything that decides how the past looks, the growing end of its curves aside; comparable by value */
        Object past();

        /**
         * Paints what has happened since a time; what is before it may be painted too and will not be seen.
         *
         * @param origin time at 0 of the domain axis, a little before {@link #now()} [s]
         * @param from   [s]
         */
        void paintPast(Graphics2D g, Plane plane, double origin, double from);

        /** Paints what stands at now. */
        void paintPresent(Graphics2D g, Plane plane);
    }

    private final Content content;
    private final int above;
    private Optional<VolatileImage> image = Optional.empty();
    private Object painted = "";
    private long column;

    /** @param above what the past has above the plot [px] */
    public Roll(Content content, int above) {
        this.content = content;
        this.above = above;
    }

    @Override
    public void paint(Graphics2D g, Plane plane) {
        if (Hints.onScreen(g)) {
            paintRolling(g, g.getDeviceConfiguration(), plane);
        } else {
            Graphics2D whole = (Graphics2D) g.create();
            whole.clip(frame(plane));
            content.paintPast(whole, plane, content.now(), Double.NEGATIVE_INFINITY);
            whole.dispose();
        }
        content.paintPresent(g, plane);
    }

    /** @return where the past is */
    private Rectangle2D frame(Plane plane) {
        Rectangle2D area = plane.area();
        return new Rectangle2D.Double(area.getX(), area.getY() - above, plane.x(0) - area.getX(), area.getHeight() + above);
    }

    private void paintRolling(Graphics2D g, GraphicsConfiguration screen, Plane plane) {
        Rectangle place = frame(plane).getBounds();
        double scale = screen.getDefaultTransform().getScaleX();
        VolatileImage kept;
        do {
            kept = kept(screen, place);
            Graphics2D onto = kept.createGraphics();
            roll(onto, plane, place, scale);
            onto.dispose();
            g.drawImage(kept, place.x, place.y, null);
        } while (kept.contentsLost());
    }

    /** Moves what is painted by whole columns of the screen, and paints what is new or not settled. */
    private void roll(Graphics2D onto, Plane plane, Rectangle place, double scale) {
        double perColumn = plane.perPixel() / scale;
        int width = (int) (place.width * scale);
        Object past = List.of(content.past(), plane);
        long newest = (long) Math.floor(content.now() / perColumn);
        long moved = painted.equals(past) ? newest - column : width;
        boolean rolls = moved >= 0 && moved < width / 2;
        int fresh = rolls ? Math.min(width, (int) (moved + Math.ceil(Math.max(UNSETTLED / perColumn, REACH * scale)))) : width;
        AffineTransform user = onto.getTransform();
        onto.setTransform(new AffineTransform());
        if (rolls) {
            onto.copyArea((int) moved, 0, width - (int) moved, (int) Math.ceil(place.height * scale), (int) -moved, 0);
        }
        onto.clipRect(width - fresh, 0, fresh, Integer.MAX_VALUE / 2);
        onto.setComposite(AlphaComposite.Clear);
        onto.fillRect(width - fresh, 0, fresh, (int) Math.ceil(place.height * scale));
        onto.setComposite(AlphaComposite.SrcOver);
        onto.setTransform(user);
        onto.translate(-place.x, -place.y);
        double origin = newest * perColumn;
        double from = rolls ? origin - (fresh / scale + REACH) * plane.perPixel() : Double.NEGATIVE_INFINITY;
        content.paintPast(Hints.smooth(onto), plane, origin, from);
        painted = past;
        column = newest;
    }

    /** @return the image, of the right size and with what was painted before; if it has lost that, nothing counts as painted */
    private VolatileImage kept(GraphicsConfiguration screen, Rectangle place) {
        Optional<VolatileImage> fitting = image.filter(each -> each.getWidth() == place.width && each.getHeight() == place.height);
        int state = fitting.map(each -> each.validate(screen)).orElse(VolatileImage.IMAGE_INCOMPATIBLE);
        if (state != VolatileImage.IMAGE_OK) {
            painted = "";
        }
        if (state == VolatileImage.IMAGE_INCOMPATIBLE) {
            image.ifPresent(VolatileImage::flush);
            image = Optional.of(screen.createCompatibleVolatileImage(place.width, place.height, Transparency.TRANSLUCENT));
            image.get().validate(screen);
        }
        return image.orElseThrow();
    }
}
