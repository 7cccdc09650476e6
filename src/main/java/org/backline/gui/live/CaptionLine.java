package org.backline.gui.live;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.model.FigureKind;
import org.backline.gui.theme.Fonts;
import org.backline.gui.theme.Look;
import org.backline.report.Words;

/** Under the figure: its degrees, of which range, and what it is. */
final class CaptionLine extends LiveView {
    CaptionLine(DashboardModel model, Look look) {
        super(model, look);
    }

    /** @return {@code 42° ±4° of your 58° range}; empty where there is no figure or it is no flexion */
    static String degrees(DashboardModel model, Words words) {
        if (model.figure().value().isEmpty() || model.figure().kind() == FigureKind.TRUNK_TILT) {
            return "";
        }
        if (model.figure().kind() == FigureKind.ARCH_OF_REP) {
            return uncertainty(model, words);
        }
        String key = model.terms().typicalRange() ? "live.range.typical" : "live.range";
        return words.text(key, angle(model, words), words.degrees(model.terms().range().flexion()));
    }

    private static String angle(DashboardModel model, Words words) {
        String angle = words.degrees(model.figure().value().getAsDouble());
        String uncertainty = uncertainty(model, words);
        return uncertainty.isEmpty() ? angle : angle + ' ' + uncertainty;
    }

    private static String uncertainty(DashboardModel model, Words words) {
        return model.newest().uncertainty().isEmpty() ? "" : '±' + words.degrees(model.newest().uncertainty().getAsDouble());
    }

    /** @return what the figure is */
    static String kind(DashboardModel model, Words words) {
        if (model.figure().value().isEmpty()) {
            return "";
        }
        return switch (model.figure().kind()) {
            case NOW -> words.text("live.now");
            case PEAK_OF_REP -> words.text("live.peak");
            case ARCH_OF_REP -> words.text("live.arch-of-rep");
            case PEAK_OF_LAST_REP -> words.text("live.last-rep", model.progress().rep());
            case PEAK_OF_SET -> words.text("live.last-set");
            case TRUNK_TILT -> words.text("live.trunk-tilt");
        };
    }

    @Override
    Object shown() {
        return List.of(degrees(model(), look().words()), kind(model(), look().words()));
    }

    @Override
    protected String said() {
        return (degrees(model(), look().words()) + ' ' + kind(model(), look().words())).strip();
    }

    @Override
    void paint(Graphics2D g, double width, double height) {
        String kind = kind(model(), look().words());
        String degrees = degrees(model(), look().words());
        Font font = Fonts.regular(height * 32 / 40);
        double natural = widthOf(g, kind, font) + widthOf(g, degrees, font) + font.getSize2D();
        if (natural > width) {
            font = font.deriveFont((float) (font.getSize2D() * width / natural));
        }
        float baseline = (float) (height * 0.5 + font.getSize2D() * 0.36);
        g.setColor(look().tone().muted());
        g.setFont(font);
        double kindAt = degrees.isEmpty() ? 0 : width - widthOf(g, kind, font);
        g.drawString(kind, (float) kindAt, baseline);
        int split = degrees.indexOf('°') + 1;
        Font bold = Fonts.semiBold(font.getSize2D());
        String angle = degrees.substring(0, split);
        g.drawString(degrees.substring(split), (float) widthOf(g, angle, bold), baseline);
        g.setColor(look().tone().ink());
        g.setFont(bold);
        g.drawString(angle, 0, baseline);
    }
}
