package org.backline.gui.after;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.accessibility.AccessibleRole;
import org.backline.core.metric.Metric;
import org.backline.core.metric.Metrics;
import org.backline.core.session.RepResult;
import org.backline.gui.model.SetPicture;
import org.backline.gui.theme.Fonts;
import org.backline.gui.theme.Look;
import org.backline.gui.widget.PaintedCard;
import org.backline.report.Words;

/** The rep with the highest peak: how much of each third of the movement was the lower back's, how much the pelvis'. */
final class HingeOrRound extends PaintedCard {
    private static final List<Metric> THIRDS = List.of(Metrics.RATIO_EARLY, Metrics.RATIO_MIDDLE, Metrics.RATIO_LATE);
    private static final List<String> NAMES = List.of("after.third.first", "after.third.second", "after.third.third");
    private static final int PADDING = 20;
    private static final int TOP = 62;
    private static final int GAP = 4;

    private Optional<RepResult> rep = Optional.empty();
    private boolean single;

    HingeOrRound(Look look) {
        super(look, AccessibleRole.LABEL);
    }

    void show(SetPicture set) {
        single = set.singleNode();
        rep = set.singleNode() ? Optional.empty() : set.result().reps().stream()
                .max(Comparator.comparingDouble(each -> each.value(Metrics.PEAK_FLEXION.id()).orElse(Double.NEGATIVE_INFINITY)));
        Words words = look().words();
        StringBuilder said = new StringBuilder(words.text("after.hinge"));
        rep.ifPresent(each -> {
            for (int third = 0; third < THIRDS.size(); third++) {
                OptionalDouble share = share(each, third);
                said.append(". ").append(words.text(NAMES.get(third))).append(' ')
                        .append(share.isPresent() ? words.percent(share.getAsDouble()) : "–");
            }
        });
        spoken(said.toString());
        repaint();
    }

    /** @return share of the lower back in that third; empty where the two did not move the same way, or too little */
    private static OptionalDouble share(RepResult rep, int third) {
        OptionalDouble ratio = rep.value(THIRDS.get(third).id());
        return ratio.isPresent() && ratio.getAsDouble() >= 0 ? OptionalDouble.of(ratio.getAsDouble() / (1 + ratio.getAsDouble()))
                : OptionalDouble.empty();
    }

    @Override
    protected void paintContent(Graphics2D g) {
        Words words = look().words();
        String title = words.text("after.hinge");
        text(g, title, Fonts.strong(18), look().neutral().ink(), PADDING, 34);
        if (rep.isEmpty()) {
            String why = single ? words.text("chip.single") : "";
            text(g, why, Fonts.fit(g, why, Fonts.text(15), getWidth() - 2.0 * PADDING), look().neutral().muted(), PADDING, TOP + 6);
            return;
        }
        double end = PADDING + Fonts.width(g, title, Fonts.strong(18)) + 12;
        String sub = words.text("after.hinge.sub", rep.get().rep().index());
        text(g, sub, Fonts.fit(g, sub, Fonts.text(15), getWidth() - PADDING - end), look().neutral().muted(), end, 34);
        double left = PADDING + NAMES.stream().mapToDouble(name -> Fonts.width(g, words.text(name), Fonts.text(15))).max().orElse(0) + 20;
        double right = getWidth() - PADDING;
        text(g, words.text("chart.back"), Fonts.strong(14), look().neutral().muted(), left, TOP);
        String pelvis = words.text("after.pelvis");
        text(g, pelvis, Fonts.strong(14), look().palette().pelvis(), right - Fonts.width(g, pelvis, Fonts.strong(14)), TOP);
        double row = (getHeight() - TOP - 26.0) / THIRDS.size();
        for (int third = 0; third < THIRDS.size(); third++) {
            paintThird(g, third, left, right, TOP + 12 + third * row, Math.min(40, row - 8));
        }
    }

    private void paintThird(Graphics2D g, int third, double left, double right, double top, double height) {
        double baseline = top + height / 2 + 6;
        text(g, look().words().text(NAMES.get(third)), Fonts.text(15), look().neutral().ink(), PADDING, baseline);
        OptionalDouble share = share(rep.orElseThrow(), third);
        if (share.isEmpty()) {
            text(g, "–", Fonts.strong(16), look().neutral().muted(), left, baseline);
            return;
        }
        double split = left + share.getAsDouble() * (right - left);
        String back = look().words().percent(share.getAsDouble());
        String pelvis = look().words().percent(1 - share.getAsDouble());
        bar(g, look().neutral().muted(), left, split - GAP / 2.0, top, height);
        bar(g, look().palette().pelvis(), split + GAP / 2.0, right, top, height);
        Font font = Fonts.strong(16);
        if (split - left > Fonts.width(g, back, font) + 20) {
            text(g, back, font, look().neutral().card(), left + 12, baseline);
        }
        if (right - split > Fonts.width(g, pelvis, font) + 20) {
            text(g, pelvis, font, look().neutral().card(), right - 12 - Fonts.width(g, pelvis, font), baseline);
        }
    }

    private static void bar(Graphics2D g, Color color, double from, double to, double top, double height) {
        if (to > from) {
            g.setColor(color);
            g.fill(new RoundRectangle2D.Double(from, top, to - from, height, 8, 8));
        }
    }

    private static void text(Graphics2D g, String text, Font font, Color color, double x, double baseline) {
        g.setFont(font);
        g.setColor(color);
        g.drawString(text, (float) x, (float) baseline);
    }
}
