package org.backline.gui;

import com.formdev.flatlaf.util.Graphics2DProxy;
import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backline.gui.theme.Contrast;

/** Paints into an image and remembers each text: where its ink is, whether something cuts it, how it stands out from what is below it. */
final class TextProbe extends Graphics2DProxy {
    /** Letters may reach so far beyond their box. */
    private static final double BLUR = 0.5;
    /** So much of what is below a text may be of another colour: a line that runs behind it. */
    private static final double ASIDE = 0.2;

    private final Graphics2D target;
    private final BufferedImage image;
    private final double scale;
    private final List<Text> texts;

    /**
     * A text as it was painted.
     *
     * @param words    what it says
     * @param ink      where [px of the component]
     * @param size     of its font [px of the component]
     * @param cut      whether a part of it lies outside of what may be painted
     * @param contrast with what is below it, by WCAG 2
     */
    record Text(String words, Rectangle2D ink, double size, boolean cut, double contrast) {
        @Override
        public String toString() {
            return "'%s' %.0f px at %.0f,%.0f %.0f×%.0f, contrast %.1f".formatted(words, size, ink.getX(), ink.getY(), ink.getWidth(),
                    ink.getHeight(), contrast);
        }
    }

    /** @param scale pixels of the image to one of the component */
    TextProbe(BufferedImage image, double scale) {
        this(image.createGraphics(), image, scale, new ArrayList<>());
        target.scale(scale, scale);
    }

    private TextProbe(Graphics2D target, BufferedImage image, double scale, List<Text> texts) {
        super(target);
        this.target = target;
        this.image = image;
        this.scale = scale;
        this.texts = texts;
    }

    /** @return all that was painted, in that order */
    List<Text> texts() {
        return texts;
    }

    @Override
    public Graphics create() {
        return new TextProbe((Graphics2D) target.create(), image, scale, texts);
    }

    @Override
    public Graphics create(int x, int y, int width, int height) {
        return new TextProbe((Graphics2D) target.create(x, y, width, height), image, scale, texts);
    }

    @Override
    public void drawString(String text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void drawString(String text, float x, float y) {
        Font font = target.getFont();
        note(text, font, font.createGlyphVector(target.getFontRenderContext(), text).getVisualBounds(), x, y);
        target.drawString(text, x, y);
    }

    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        new TextLayout(text, target.getFontRenderContext()).draw(this, x, y);
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        note(glyphs.getNumGlyphs() + " letters", glyphs.getFont(), glyphs.getVisualBounds(), x, y);
        target.drawGlyphVector(glyphs, x, y);
    }

    private void note(String words, Font font, Rectangle2D bounds, double x, double y) {
        Rectangle2D own = new Rectangle2D.Double(bounds.getX() + x, bounds.getY() + y, bounds.getWidth(), bounds.getHeight());
        AffineTransform place = target.getTransform();
        Rectangle2D ink = place.createTransformedShape(own).getBounds2D();
        Shape clip = target.getClip();
        Rectangle2D room = clip == null ? image.getRaster().getBounds() : place.createTransformedShape(clip).getBounds2D();
        if (!own.isEmpty() && ink.intersects(room)) {
            Rectangle2D wide = new Rectangle2D.Double(room.getX() - BLUR, room.getY() - BLUR, room.getWidth() + 2 * BLUR,
                    room.getHeight() + 2 * BLUR);
            Rectangle2D inComponent = AffineTransform.getScaleInstance(1 / scale, 1 / scale).createTransformedShape(ink).getBounds2D();
            texts.add(new Text(words, inComponent, font.getSize2D(), !wide.contains(ink),
                    contrast(ink.createIntersection(room).getBounds())));
        }
    }

    private double contrast(Rectangle below) {
        Rectangle area = below.intersection(image.getRaster().getBounds());
        double[] contrasts = new double[area.width * area.height];
        Map<Integer, Double> known = new HashMap<>();
        for (int i = 0; i < contrasts.length; i++) {
            int ground = image.getRGB(area.x + i % area.width, area.y + i / area.width);
            contrasts[i] = known.computeIfAbsent(ground, colour -> Contrast.of(upon(new Color(colour)), new Color(colour)));
        }
        Arrays.sort(contrasts);
        return contrasts.length == 0 ? Double.POSITIVE_INFINITY : contrasts[(int) (ASIDE * contrasts.length)];
    }

    /** @return the colour that a text has on a ground, if one shines through the other */
    private Color upon(Color ground) {
        double opacity = target.getColor().getAlpha() / 255.0;
        if (target.getComposite() instanceof AlphaComposite composite) {
            opacity *= composite.getAlpha();
        }
        Color ink = target.getColor();
        return new Color(mix(ground.getRed(), ink.getRed(), opacity), mix(ground.getGreen(), ink.getGreen(), opacity),
                mix(ground.getBlue(), ink.getBlue(), opacity));
    }

    private static int mix(int ground, int ink, double opacity) {
        return (int) Math.round(ground + (ink - ground) * opacity);
    }
}
