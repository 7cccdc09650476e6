package org.backline.gui.live;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.model.RepMark;
import org.backline.gui.theme.DigitPainter;
import org.backline.gui.theme.Fonts;
import org.backline.gui.theme.Look;
import org.backline.gui.theme.StateIcon;

/** The last reps of the set as tiles: number, peak in percent of the range or of a single node in degrees, state; the next one dashed. */
final class RepTiles extends LiveView {
    private static final int TILES = 6;
    private static final double GAP = 0.0865;
    private static final double ARC = 18;
    private static final float SMALLEST = 13;

    RepTiles(DashboardModel model, Look look) {
        super(model, look);
    }

    @Override
    Object shown() {
        return model().stage().flowing()
                ? model().progress().ofSet().stream().map(mark -> List.of(mark.rep(), mark.level(), mark.open(), share(mark))).toList()
                : "";
    }

    @Override
    protected String said() {
        return model().progress().ofSet().stream().map(mark -> String.join(" ", look().words().text("live.rep", mark.rep()), share(mark),
                look().words().text("state." + mark.level())))
                .collect(Collectors.joining(", ", look().words().text("after.table") + ". ", ""));
    }

    private String share(RepMark mark) {
        if (!Double.isFinite(mark.peak())) {
            return "–";
        }
        return model().newest().singleNode() ? look().words().degrees(mark.peak())
                : look().words().number(100 * model().terms().shareOf(mark.peak()), 0);
    }

    @Override
    void paint(Graphics2D g, double width, double height) {
        if (!model().stage().flowing()) {
            return;
        }
        List<RepMark> reps = model().progress().ofSet();
        List<RepMark> shown = reps.subList(Math.max(0, reps.size() - (TILES - 1)), reps.size());
        double gap = height * GAP;
        double tile = (width - (TILES - 1) * gap) / TILES;
        double left = 0;
        for (RepMark mark : shown) {
            paintTile(g, mark, left, tile, height);
            left += tile + gap;
        }
        paintNext(g, model().progress().rep() + 1, left, tile, height);
    }

    private void paintTile(Graphics2D g, RepMark mark, double left, double width, double height) {
        g.setColor(look().tone().raise());
        g.fill(new RoundRectangle2D.Double(left, 0, width, height, ARC, ARC));
        if (mark.open()) {
            g.setColor(look().tone().ink());
            g.setStroke(new BasicStroke(2.5f));
            g.draw(new RoundRectangle2D.Double(left + 1.25, 1.25, width - 2.5, height - 2.5, ARC, ARC));
        }
        double icon = height * 0.2;
        double padding = height * 0.125;
        if (look().turned()) {
            StateIcon.paint(g, mark.level(), look().palette().onFill(), look().tone().raise(), left + width - padding - icon,
                    height * 0.12, icon);
        } else {
            StateIcon.onCard(g, mark.level(), look().palette(), left + width - padding - icon, height * 0.12, icon);
        }
        paintName(g, mark.rep(), left + padding, width - 2.5 * padding - icon, height);
        String share = share(mark);
        g.setColor(look().tone().ink());
        double size = height * 52 / 112;
        Font font = Fonts.semiBold(size);
        double natural = DigitPainter.width(share, font, DigitPainter.CELL, g.getFontRenderContext());
        font = Fonts.semiBold(size * Math.min(1, (width - 1.4 * padding) / natural));
        DigitPainter.draw(g, share, font, DigitPainter.CELL, left + padding - 2, height * 0.85);
    }

    private void paintNext(Graphics2D g, int rep, double left, double width, double height) {
        g.setColor(look().turned() ? look().tone().ink() : look().tone().line());
        g.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {6, 5}, 0f));
        g.draw(new RoundRectangle2D.Double(left + 0.75, 0.75, width - 1.5, height - 1.5, ARC, ARC));
        paintName(g, rep, left + height * 0.125, width - height * (2.5 * 0.125 + 0.2), height); // as large as the others' names
    }

    /** "Rep 3"; the number alone where that would be too small to read. */
    private void paintName(Graphics2D g, int rep, double left, double room, double height) {
        String whole = look().words().text("live.rep", rep);
        Font font = Fonts.text(Math.max(SMALLEST, height * 0.165));
        String name = widthOf(g, whole, font.deriveFont(SMALLEST)) > room ? Integer.toString(rep) : whole;
        font = fit(g, name, font, room);
        g.setFont(font);
        g.setColor(look().tone().muted());
        g.drawString(name, (float) left, (float) (height * 0.22 + font.getSize2D() * 0.36));
    }
}
