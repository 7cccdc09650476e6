package org.backline.gui.live;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.backline.app.LinkState;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.model.Level;
import org.backline.gui.model.LinkHealth.NodeLink;
import org.backline.gui.theme.Fonts;
import org.backline.gui.theme.Look;
import org.backline.gui.theme.StateIcon;
import org.backline.report.Words;

/** The head of a tile: the key that opens it and who lifts at the left; exercise and load, and how the link stands, at the right. */
final class TileHead extends LiveView {
    private static final double LEAST = 13;
    private static final double CAP = 26;

    private int place;
    private String name = "";

    TileHead(DashboardModel model, Look look) {
        super(model, look);
    }

    /** @param newPlace 1, 2, 3 … on the wall @param newName who lifts */
    void name(int newPlace, String newName) {
        place = newPlace;
        name = newName;
    }

    /**
     * How the link stands, and what of it is to be looked at.
     *
     * @param state  in words
     * @param notice what is outside of its limits, empty if nothing is
     */
    record Link(String state, Optional<String> notice) {
        static Link of(DashboardModel model, Words words) {
            List<LinkStrip.Item> over = LinkStrip.items(model, words).stream().filter(LinkStrip.Item::over).toList();
            if (!model.stage().flowing()) {
                return new Link(LinkStrip.state(model, words), Optional.empty());
            } else if (!model.link().map(LinkState::stored).orElse(false)) {
                return new Link(rate(model, words), Optional.of(words.text("strip.not-recording")));
            }
            return new Link(rate(model, words), over.stream().findFirst().map(LinkStrip.Item::text));
        }

        /** Of the node that does worst. */
        private static String rate(DashboardModel model, Words words) {
            List<NodeLink> links = model.health().links();
            double rate = links.stream().mapToDouble(NodeLink::rate).min().orElse(0);
            double loss = links.stream().max(Comparator.comparingDouble(NodeLink::loss)).map(NodeLink::loss).orElse(0.0);
            return words.text("strip.rate", words.number(rate, 0)) + " · " + words.text("strip.loss") + ' ' + words.percent(loss, 1);
        }
    }

    private String lift() {
        List<String> parts = new ArrayList<>(List.of(look().words().name("exercise", model().terms().exercise())));
        model().terms().load().ifPresent(kilograms -> parts.add(look().words().load(kilograms)));
        return String.join(" · ", parts);
    }

    @Override
    Object shown() {
        return List.of(place, name, lift(), Link.of(model(), look().words()), model().stage().flowing());
    }

    @Override
    protected String said() {
        Link link = Link.of(model(), look().words());
        return String.join(", ", name, lift(), link.notice().orElse(link.state()));
    }

    @Override
    void paint(Graphics2D g, double width, double height) {
        double size = Math.max(LEAST, Math.min(18, height * 0.36));
        Link link = Link.of(model(), look().words());
        String state = link.notice().orElse(link.state());
        double right = Math.max(widthOf(g, lift(), Fonts.semiBold(size)), widthOf(g, state, Fonts.regular(size)) + 1.5 * size);
        right = Math.min(right, width * 0.55);
        paintName(g, width - right - 20, height);
        g.setColor(look().tone().ink());
        Font bold = fit(g, lift(), Fonts.semiBold(size), right);
        write(g, lift(), bold, width, height * 0.28);
        g.setColor(link.notice().isPresent() ? look().tone().ink() : look().tone().muted());
        Font plain = fit(g, state, Fonts.regular(size), right - 1.5 * size);
        double left = write(g, state, plain, width, height * 0.74);
        paintMark(g, link, left - 1.3 * size, height * 0.74, size);
    }

    private void paintName(Graphics2D g, double room, double height) {
        double cap = Math.min(CAP, height * 0.6);
        g.setColor(look().turned() ? look().tone().ink() : look().tone().faint());
        g.draw(new RoundRectangle2D.Double(0.75, (height - cap) / 2, cap, cap, 8, 8));
        Font digit = Fonts.regular(cap * 0.6);
        String number = String.valueOf(place);
        g.setColor(look().tone().muted());
        g.setFont(digit);
        g.drawString(number, (float) (0.75 + (cap - widthOf(g, number, digit)) / 2), (float) (height / 2 + 0.36 * digit.getSize2D()));
        Font font = fit(g, name, Fonts.semiBold(height * 0.88), room - cap - 14);
        g.setFont(font);
        g.setColor(look().tone().ink());
        g.drawString(name, (float) (cap + 14), (float) (height / 2 + 0.364 * font.getSize2D()));
    }

    /** A dot while samples flow, a ring while none do, the sign of caution where something is outside of its limits. */
    private void paintMark(Graphics2D g, Link link, double x, double middle, double size) {
        if (link.notice().isPresent()) {
            StateIcon.onCard(g, Level.NEAR, look().palette(), x - 0.2 * size, middle - 0.6 * size, 1.2 * size);
            return;
        }
        Ellipse2D dot = new Ellipse2D.Double(x + 0.1 * size, middle - 0.35 * size, 0.7 * size, 0.7 * size);
        Color flowing = look().turned() ? look().tone().ink() : look().palette().hue(Level.OK).tint();
        g.setColor(model().stage().flowing() ? flowing : look().tone().muted());
        if (model().stage().flowing()) {
            g.fill(dot);
        } else {
            g.draw(dot);
        }
    }

    /** @return where it begins */
    private static double write(Graphics2D g, String text, Font font, double right, double middle) {
        double left = right - widthOf(g, text, font);
        g.setFont(font);
        g.drawString(text, (float) left, (float) (middle + 0.36 * font.getSize2D()));
        return left;
    }
}
