package org.backline.gui.live;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backline.app.LinkState;
import org.backline.core.device.Site;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.model.Level;
import org.backline.gui.model.LinkHealth.NodeLink;
import org.backline.gui.model.Stage;
import org.backline.gui.theme.Fonts;
import org.backline.gui.theme.Look;
import org.backline.gui.theme.StateIcon;
import org.backline.report.Words;

/** The strip along the bottom: link, both nodes' rate and loss, battery, age of the zero, length of the recording. */
public final class LinkStrip extends LiveView {
    private static final double LOSS_LIMIT = 0.02;
    private static final int BATTERY_LIMIT = 20;
    private static final double ZERO_LIMIT_MINUTES = 10;
    private static final double GAP = 26;
    /** Where there is no room for more. */
    private static final double LEAST_GAP = 14;
    private static final double PART = 7;

    public LinkStrip(DashboardModel model, Look look) {
        super(model, look);
        super.setPreferredSize(new Dimension(600, 44));
    }

    /** What is told, in the order in which it is left out where room is scarce and it is within its limits. */
    enum Kind {
        /** Belongs to the rate before it. */
        LOSS, RATE, ZERO, BATTERY
    }

    /**
     * One thing that the strip tells.
     *
     * @param kind  what of
     * @param name  what, empty if the value says it too
     * @param value how much
     * @param more  in the name's tone again, empty for nothing
     * @param over  whether it is outside of its limits
     */
    record Item(Kind kind, String name, String value, String more, boolean over) {
        static Item of(Kind kind, String name, String value, boolean over) {
            return new Item(kind, name, value, "", over);
        }

        /** @return both, as one reads them */
        String text() {
            return (name + ' ' + value).strip();
        }
    }

    /** @return what it tells of nodes, battery and zero */
    static List<Item> items(DashboardModel model, Words words) {
        List<Item> items = new ArrayList<>();
        if (model.stage() == Stage.RECONNECTING) {
            return items; // what was true of it is not any more
        }
        List<NodeLink> links = model.health().links();
        for (int i = links.size() - 1; i >= 0; i--) {
            NodeLink link = links.get(i);
            items.add(Item.of(Kind.RATE, name(link, links.size(), words), words.text("strip.rate", words.number(link.rate(), 0)), false));
            String cause = link.cause().map(where -> words.text("strip.cause." + where)).orElse("");
            items.add(new Item(Kind.LOSS, words.text("strip.loss"), words.percent(link.loss(), 1), cause, link.loss() > LOSS_LIMIT));
        }
        model.health().battery().ifPresent(charge -> items.add(Item.of(Kind.BATTERY, words.text("strip.battery"),
                words.percent(charge / 100.0), charge < BATTERY_LIMIT)));
        if (!links.isEmpty()) {
            items.add(zero(model, words));
        }
        return items;
    }

    /** Shows what the model says now. */
    public void update() {
        spoken(state(model(), look().words()));
        refresh();
    }

    @Override
    protected String said() {
        return Stream.concat(Stream.of(state(model(), look().words())), items(model(), look().words()).stream()
                .map(Item::text)).collect(Collectors.joining(", "));
    }

    @Override
    Object shown() {
        return List.of(state(model(), look().words()), items(model(), look().words()), model().stage(), length());
    }

    private String length() {
        return model().link().map(state -> look().words().hours(state.elapsed() * 1e-9)).orElse("");
    }

    private static Item zero(DashboardModel model, Words words) {
        OptionalDouble age = model.zeroAge();
        if (age.isEmpty()) {
            return Item.of(Kind.ZERO, "", words.text("strip.zero.nominal"), true);
        }
        double minutes = age.getAsDouble() / 60;
        String value = minutes < 1 ? words.text("strip.zero.now") : words.text("strip.zero.minutes", words.number(Math.floor(minutes), 0));
        return Item.of(Kind.ZERO, words.text("strip.zero"), value, minutes > ZERO_LIMIT_MINUTES);
    }

    private static String name(NodeLink link, int nodes, Words words) {
        Site site = link.node().site();
        if (nodes == 2 && site == Site.T12_L1) {
            return words.text("strip.upper");
        } else if (nodes == 2 && site == Site.SACRUM) {
            return words.text("strip.lower");
        }
        return site == Site.UNKNOWN ? words.text("strip.node") + ' ' + link.node().id() : words.text("site." + site);
    }

    static String state(DashboardModel model, Words words) {
        if (model.stage() == Stage.RECONNECTING) {
            return words.text("strip.LOST");
        }
        if (model.stage().flowing() && model.pace().isPresent()) {
            return words.text(model.pace().getAsDouble() == 0 ? "strip.PAUSED" : "strip.PLAYING");
        }
        boolean opens = model.stage() == Stage.SEARCHING && model.pace().isPresent(); // nobody looks for a strap in a recording
        return words.text("strip." + (opens ? "OPENING" : model.link().map(state -> state.phase().name()).orElse("NONE")));
    }

    @Override
    void paint(Graphics2D g, double width, double height) {
        double middle = height / 2;
        double right = paintRecording(g, width - 4, middle);
        double x = paintState(g, middle);
        List<Item> items = fitting(items(model(), look().words()), shown -> widthOf(g, shown, LEAST_GAP), right - x);
        double gap = widthOf(g, items, GAP) <= right - x ? GAP : LEAST_GAP;
        for (Item item : items) {
            double left = x + before(item, gap);
            if (left + widthOf(g, item) > right) {
                return;
            }
            x = paintItem(g, item, left, middle);
        }
    }

    /**
     * Leaves out what matters least, kind by kind, until the rest has room; what is outside of its limits stays.
     *
     * @param width of some of them, with what is between
     */
    static List<Item> fitting(List<Item> items, ToDoubleFunction<List<Item>> width, double room) {
        List<Item> shown = new ArrayList<>(items);
        for (Kind kind : Kind.values()) {
            if (width.applyAsDouble(shown) > room) {
                shown.removeIf(item -> item.kind() == kind && !item.over());
            }
        }
        return shown;
    }

    /** How far an item stands from what is before it. */
    private static double before(Item item, double gap) {
        return item.kind() == Kind.LOSS ? 2 * PART : gap;
    }

    private static double widthOf(Graphics2D g, List<Item> items, double gap) {
        return items.stream().mapToDouble(item -> before(item, gap) + widthOf(g, item)).sum() + gap;
    }

    private double paintState(Graphics2D g, double middle) {
        boolean connected = model().stage().flowing();
        g.setColor(look().turned() ? look().tone().ink() : connected ? look().palette().hue(Level.OK).tint() : look().tone().faint());
        g.fill(new Ellipse2D.Double(4, middle - 5, 10, 10));
        g.setColor(look().tone().ink());
        return text(g, state(model(), look().words()), Fonts.strong(14), 24, middle);
    }

    private double paintItem(Graphics2D g, Item item, double left, double middle) {
        double x = left;
        if (item.over()) {
            StateIcon.onCard(g, Level.NEAR, look().palette(), x, middle - 8, 16);
            x += 16 + PART;
        }
        g.setColor(item.over() ? look().tone().ink() : look().tone().muted());
        x = item.name().isEmpty() ? x : text(g, item.name(), Fonts.text(14), x, middle) + PART;
        g.setColor(look().tone().ink());
        x = text(g, item.value(), Fonts.strong(14), x, middle);
        if (!item.more().isEmpty()) {
            g.setColor(look().tone().muted());
            x = text(g, item.more(), Fonts.text(14), x + PART, middle);
        }
        return x;
    }

    private static double widthOf(Graphics2D g, Item item) {
        double more = item.more().isEmpty() ? 0 : PART + widthOf(g, item.more(), Fonts.text(14));
        double name = item.name().isEmpty() ? 0 : widthOf(g, item.name(), Fonts.text(14)) + PART;
        return (item.over() ? 16 + PART : 0) + name + widthOf(g, item.value(), Fonts.strong(14)) + more;
    }

    /** @return where it begins */
    private double paintRecording(Graphics2D g, double right, double middle) {
        if (model().link().isEmpty() || model().pace().isPresent() || model().stage() == Stage.STOPPED || model().stage() == Stage.ENDED) {
            return right;
        }
        LinkState state = model().link().get();
        Words words = look().words();
        String length = length();
        String name = words.text(state.stored() ? "strip.recording" : "strip.not-recording");
        double left = right - widthOf(g, length, Fonts.text(14)) - 8;
        g.setColor(look().tone().muted());
        text(g, length, Fonts.text(14), left, middle);
        left -= widthOf(g, name, Fonts.strong(14)) + PART;
        g.setColor(look().tone().ink());
        text(g, name, Fonts.strong(14), left, middle);
        if (state.stored()) {
            left -= 20;
            g.fill(new RoundRectangle2D.Double(left, middle - 6, 12, 12, 3, 3));
        } else {
            left -= 16 + PART;
            StateIcon.onCard(g, Level.NEAR, look().palette(), left, middle - 8, 16);
        }
        return left;
    }

    private static double text(Graphics2D g, String text, Font font, double x, double middle) {
        g.setFont(font);
        g.drawString(text, (float) x, (float) (middle + 0.36 * font.getSize2D()));
        return x + widthOf(g, text, font);
    }
}
