package org.backline.gui.widget;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import javax.swing.Icon;
import javax.swing.JButton;
import org.backline.gui.model.Shortcut;
import org.backline.gui.theme.Fonts;
import org.backline.gui.theme.Hints;
import org.backline.gui.theme.Icons;
import org.backline.gui.theme.Look;
import org.backline.gui.theme.Tone;

/**
 * A button with an icon, a name and the key that does the same, in the tone of the window. A click does not take the focus, so that
 * keys keep working; the Tab key does.
 */
public final class BarButton extends JButton {
    private static final int HEIGHT = 40;
    private static final int PADDING = 14;
    private static final int GAP = 9;
    private static final int ICON = 18;
    private static final int ARC = 16;
    private static final int LEAST_PADDING = 6;
    /** Letters are not made smaller than this [px]. */
    private static final double SMALLEST = 13;

    private final Look look;
    private final String key;
    private final boolean primary;
    private Optional<Icon> symbol = Optional.empty();
    private boolean chooser;
    private boolean capped = true;
    private boolean named = true;

    private BarButton(Look look, String name, String key, boolean primary) {
        this.look = look;
        this.key = key;
        this.primary = primary;
        setText(name);
        BareButton.prepare(this);
    }

    /** @param key the key that does the same, empty for none */
    public static BarButton of(Look look, String icon, String name, String key) {
        BarButton button = new BarButton(look, name, key, false);
        button.icon(icon);
        return button;
    }

    /** @return a button that opens a choice */
    public static BarButton chooser(Look look, String name) {
        return of(look, "chevron", name, "");
    }

    /** @return a plain one */
    public static BarButton plain(Look look, String name, String key) {
        return new BarButton(look, name, key, false);
    }

    /** @return the one that Enter presses */
    public static BarButton primary(Look look, String name) {
        return new BarButton(look, name, "", true);
    }

    /** Says in its tip what it does, and the key that does the same. @return itself */
    public BarButton tip(Shortcut shortcut) {
        setToolTipText(shortcut.tip(look.words()));
        return this;
    }

    /** Shows another icon. */
    public void icon(String name) {
        symbol = Optional.of(Icons.of(name, ICON));
        chooser = name.equals("chevron");
        repaint();
    }

    /** Leaves its key out where room is scarce; the tooltip still names it. */
    public void showKey(boolean shown) {
        capped = shown;
    }

    /** Leaves its name out where room is scarcer still, if its icon says as much; the tooltip and screen readers still have it. */
    public void showName(boolean shown) {
        named = shown || symbol.isEmpty();
    }

    private String name() {
        return named ? getText() : "";
    }

    private int gap() {
        return named ? GAP : 0;
    }

    private boolean cap() {
        return capped && !key.isEmpty();
    }

    @Override
    public Dimension getPreferredSize() {
        if (isPreferredSizeSet()) {
            return super.getPreferredSize();
        }
        FontMetrics metrics = getFontMetrics(nameFont());
        int width = 2 * PADDING + metrics.stringWidth(name()) + (symbol.isPresent() ? ICON + gap() : 0);
        return new Dimension(width + (cap() ? GAP + 3 + capWidth() : 0), HEIGHT);
    }

    /** Where even the shortest form has no room its letters become smaller. */
    @Override
    public Dimension getMinimumSize() {
        Dimension preferred = getPreferredSize();
        return new Dimension((int) Math.ceil(Math.min(1, SMALLEST / nameFont().getSize2D()) * preferred.width), preferred.height);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Hints.smooth(graphics.create());
        Tone tone = look.tone();
        Color back = background(tone);
        Color text = !isEnabled() ? tone.muted() : primary ? tone.window() : tone.ink();
        g.setColor(back);
        g.fill(new RoundRectangle2D.Double(0, 0, getWidth(), getHeight(), ARC, ARC));
        if (!(primary && isEnabled()) && !look.turned()) {
            g.setColor(tone.line());
            g.draw(new RoundRectangle2D.Double(0.5, 0.5, getWidth() - 1.0, getHeight() - 1.0, ARC, ARC));
        }
        setForeground(text);
        paintContent(g, tone, text);
        if (isFocusOwner()) {
            BareButton.ring(g, this, primary ? tone.muted() : tone.ink(), ARC);
        }
        g.dispose();
    }

    private void paintContent(Graphics2D g, Tone tone, Color text) {
        int content = getPreferredSize().width - 2 * PADDING;
        int beside = content - getFontMetrics(nameFont()).stringWidth(name());
        Font font = Fonts.fit(g, name(), nameFont(), Math.max(1, getWidth() - 2 * LEAST_PADDING - beside));
        FontMetrics metrics = g.getFontMetrics(font);
        int baseline = (getHeight() - metrics.getHeight()) / 2 + metrics.getAscent();
        int x = Math.max(LEAST_PADDING, (getWidth() - content) / 2);
        if (symbol.isPresent() && !chooser) {
            symbol.get().paintIcon(this, g, x, (getHeight() - ICON) / 2);
            x += ICON + gap();
        }
        g.setFont(font);
        g.setColor(text);
        g.drawString(name(), x, baseline);
        x += metrics.stringWidth(name()) + GAP;
        if (symbol.isPresent() && chooser) {
            symbol.get().paintIcon(this, g, x, (getHeight() - ICON) / 2);
        } else if (cap()) {
            paintCap(g, tone, x + 3);
        }
    }

    private void paintCap(Graphics2D g, Tone tone, int x) {
        FontMetrics metrics = g.getFontMetrics(Fonts.text(13));
        int height = 22;
        int y = (getHeight() - height) / 2;
        g.setColor(look.turned() ? tone.ink() : tone.line());
        g.draw(new RoundRectangle2D.Double(x + 0.5, y + 0.5, capWidth() - 1.0, height - 1.0, 8, 8));
        g.setFont(Fonts.text(13));
        g.setColor(tone.muted());
        g.drawString(key, x + (capWidth() - metrics.stringWidth(key)) / 2, y + (height - metrics.getHeight()) / 2 + metrics.getAscent());
    }

    private int capWidth() {
        return Math.max(22, getFontMetrics(Fonts.text(13)).stringWidth(key) + 12);
    }

    private Font nameFont() {
        return primary || chooser ? Fonts.strong(15) : Fonts.text(15);
    }

    private Color background(Tone tone) {
        if (primary && isEnabled()) {
            return getModel().isRollover() ? tone.muted() : tone.ink();
        }
        Color normal = look.turned() ? tone.raise() : tone.card();
        boolean lit = getModel().isRollover() && isEnabled();
        return lit ? look.turned() ? Tone.mix(tone.raise(), Color.WHITE, 0.15) : tone.raise() : normal;
    }
}
