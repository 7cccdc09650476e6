package org.backline.gui.live;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.backline.core.device.Site;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.model.Mounting;
import org.backline.gui.model.Stage;
import org.backline.gui.theme.DigitPainter;
import org.backline.gui.theme.Fonts;
import org.backline.gui.theme.Look;
import org.backline.report.Words;

/** The line above the figure: set and rep, or where the session stands; under it, what is to be known about the figures. */
final class PhaseLine extends LiveView {
    /** Share of the height that the phase takes; the chips have the rest. */
    private static final double PHASE = 0.64;
    /** What is beside the phase is left out where it had to be smaller than this share of its size. */
    private static final double SMALLEST_BESIDE = 0.6;
    /** The phase makes room for it down to this share of its own size. */
    private static final double SMALLEST_PHASE = 0.8;
    /** Height of a chip, in sizes of its text. */
    private static final double CHIP = 1.64;
    /** Between chips, in the same. */
    private static final double BETWEEN = 0.6;

    PhaseLine(DashboardModel model, Look look) {
        super(model, look);
    }

    /** @return the phase in words */
    static String phase(DashboardModel model, Words words) {
        if (model.stage().flowing() && model.pace().isPresent()) {
            double pace = model.pace().getAsDouble();
            return pace == 0 ? words.text("phase.PAUSED")
                    : words.text("phase.REPLAY", words.number(pace, pace >= 1 ? 0 : pace == 0.5 ? 1 : 2));
        }
        return switch (model.stage()) {
            case IN_SET -> setAndRep(model, words);
            case SEARCHING -> words.text(model.pace().isPresent() ? "phase.OPENING" : "phase.SEARCHING");
            case REST -> words.text("phase.REST", words.minutes(model.rest()));
            default -> words.text("phase." + model.stage());
        };
    }

    private static String setAndRep(DashboardModel model, Words words) {
        return words.text("phase.IN_SET", model.progress().set(), model.progress().rep());
    }

    /** @return what must be known about the figures: one node, nominal mounting, a range that is not the person's own */
    static List<String> chips(DashboardModel model, Words words) {
        List<String> chips = new ArrayList<>();
        if (!model.stage().flowing()) {
            return chips;
        }
        if (model.newest().singleNode()) {
            chips.add(words.text("chip.single"));
        } else {
            Mounting mounting = model.mounting();
            if (!mounting.lumbar()) {
                List<Site> sites = mounting.sites();
                chips.add(words.text("chip.sites", words.text("site." + sites.get(1)), words.text("site." + sites.get(0))));
            }
            if (mounting.nominal()) {
                chips.add(words.text("chip.nominal"));
            } else if (mounting.doubtful()) {
                chips.add(words.text("chip.moved"));
            }
            if (model.terms().typicalRange()) {
                chips.add(words.text("chip.typical"));
            }
        }
        if (model.warmUp()) {
            chips.add(words.text("chip.warm-up"));
        }
        if (model.newest().lowConfidence()) {
            chips.add(words.text("chip.low-confidence"));
        }
        return chips;
    }

    /** @return how long the set has been under way, of a recording which set and rep it is; empty outside of one */
    private String beside() {
        if (model().stage() != Stage.IN_SET) {
            return "";
        } else if (model().pace().isPresent()) {
            return setAndRep(model(), look().words());
        }
        return look().words().minutes(model().clock() - model().progress().setSince());
    }

    @Override
    Object shown() {
        return List.of(phase(model(), look().words()), beside(), chips(model(), look().words()));
    }

    @Override
    protected String said() {
        return phase(model(), look().words()) + ". " + String.join(". ", chips(model(), look().words()));
    }

    @Override
    void paint(Graphics2D g, double width, double height) {
        double phaseHeight = height * PHASE;
        String phase = phase(model(), look().words());
        Font font = phaseFont(g, phase, width, phaseHeight);
        g.setFont(font);
        g.setColor(look().tone().ink());
        g.drawString(phase, 0, (float) (phaseHeight * 0.5 + font.getSize2D() * 0.364));
        paintBeside(g, widthOf(g, phase, font), width, phaseHeight);
        double size = Math.min(Math.max(13, Math.min(17, height * 0.19)) * Fonts.scale(), (1 - PHASE) * height / CHIP);
        double left = 0;
        List<String> chips = chips(model(), look().words());
        size *= Math.min(1, width / widthOf(g, chips, size));
        for (String chip : chips) {
            left += paintChip(g, chip, left, phaseHeight + (height - phaseHeight) / 2, size, width - left) + size * BETWEEN;
        }
    }

    /** As large as the height lets it be, or smaller if only so there is room for what is beside it. */
    private Font phaseFont(Graphics2D g, String phase, double width, double height) {
        Font font = fit(g, phase, Fonts.semiBold(height * 60 / 64), width);
        Font least = besideFont(height).deriveFont((float) (besideFont(height).getSize2D() * SMALLEST_BESIDE));
        double room = width - besideFont(height).getSize2D() - 1 - besideWidth(g, least);
        boolean makesRoom = !beside().isEmpty() && room >= SMALLEST_PHASE * widthOf(g, phase, font);
        return makesRoom ? fit(g, phase, font, room) : font;
    }

    private static Font besideFont(double height) {
        return Fonts.semiBold(height * 40 / 64);
    }

    private double besideWidth(Graphics2D g, Font font) {
        return DigitPainter.width(beside(), font, DigitPainter.CELL, g.getFontRenderContext());
    }

    private static double widthOf(Graphics2D g, List<String> chips, double size) {
        return chips.stream().mapToDouble(chip -> widthOf(g, chip, Fonts.regular(size)) + (1.4 + BETWEEN) * size).sum();
    }

    /** At the right, smaller, where there is room: the eye is on set and rep. */
    private void paintBeside(Graphics2D g, double phaseWidth, double width, double height) {
        Font full = besideFont(height);
        double natural = besideWidth(g, full);
        double share = Math.min(1, (width - phaseWidth - full.getSize2D()) / natural);
        double own = natural * share;
        if (share >= SMALLEST_BESIDE) {
            Font font = full.deriveFont((float) (full.getSize2D() * share));
            g.setColor(look().tone().muted());
            DigitPainter.draw(g, beside(), font, DigitPainter.CELL, width - own, height * 0.5 + height * 60 / 64 * 0.364);
        }
    }

    private double paintChip(Graphics2D g, String text, double left, double middle, double size, double room) {
        Font font = fit(g, text, Fonts.regular(size), room - 1.4 * size);
        double width = widthOf(g, text, font) + 1.4 * size;
        g.setColor(look().tone().muted());
        g.setStroke(new BasicStroke(1f));
        g.draw(new RoundRectangle2D.Double(left + 0.5, middle - CHIP / 2 * size, width - 1, CHIP * size, size, size));
        g.setFont(font);
        g.drawString(text, (float) (left + 0.7 * size), (float) (middle + 0.36 * font.getSize2D()));
        return width;
    }
}
