package org.backline.gui.after;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.accessibility.AccessibleRole;
import org.backline.core.metric.Metrics;
import org.backline.core.session.RepResult;
import org.backline.gui.model.SetPicture;
import org.backline.gui.theme.DigitPainter;
import org.backline.gui.theme.Fonts;
import org.backline.gui.theme.Icons;
import org.backline.gui.theme.Look;
import org.backline.gui.theme.StateIcon;
import org.backline.gui.widget.PaintedCard;
import org.backline.gui.widget.RepButtons;
import org.backline.report.Words;

/** The set rep by rep. What does not apply is "–", never 0. */
final class RepTable extends PaintedCard {
    private static final String NONE = "–";
    private static final int PADDING = 20;
    private static final int TITLE = 34;
    /** What is above the heads of the columns, which have up to two lines. */
    private static final int ABOVE = 54;
    private static final int HEAD_SIZE = 14;
    private static final int HIGHEST_ROW = 52;
    private static final int LOWEST_ROW = 28;
    private static final int FOOT = 44;
    /** Largest size of a figure, as a share of its row. */
    private static final double FIGURE = 0.78;
    private static final int ICON = 22;
    private static final int COUNT = 108;

    /** A column: words of its head, where its right edge is, as a share of the width, and its figure. */
    private record Column(String head, double right, Function<RepResult, String> figure) {
    }

    private final RepButtons count;
    private final List<Column> both;
    private final List<Column> single;
    private Optional<SetPicture> picture = Optional.empty();

    /** @param count one rep more, one fewer */
    RepTable(Look look, RepButtons count) {
        super(look, AccessibleRole.TABLE);
        this.count = count;
        super.add(count);
        Words words = look.words();
        both = List.of(column("after.column.peak", 0.30, rep -> value(rep, Metrics.PEAK_SHARE.id(), words::percent)),
                column("after.column.lift-off", 0.475, rep -> value(rep, Metrics.FLEXION_AT_LIFT_OFF.id(), words::degrees)),
                column("after.column.change", 0.66, rep -> value(rep, Metrics.FLEXION_CHANGE.id(), words::change)),
                column("after.column.share", 0.87, rep -> value(rep, Metrics.LUMBAR_SHARE.id(), words::percent)),
                column("after.column.up", 1, rep -> value(rep, Metrics.CONCENTRIC_TIME.id(),
                        seconds -> words.text("unit.s", words.number(seconds, 1)))));
        single = List.of(column("after.column.tilt", 0.45, rep -> value(rep, Metrics.PEAK_TRUNK_TILT.id(), words::degrees)),
                column("after.column.lift-off", 0.72, rep -> value(rep, Metrics.TRUNK_AT_LIFT_OFF.id(), words::degrees)), both.get(4));
    }

    void show(SetPicture set) {
        picture = Optional.of(set);
        List<Column> columns = columns(set);
        spoken(look().words().text("after.table") + ". " + set.result().reps().stream().map(rep -> spoken(rep, columns))
                .collect(Collectors.joining("; ")));
        repaint();
    }

    @Override
    public void doLayout() {
        count.setBounds(getWidth() - COUNT - PADDING, 8, COUNT, 40);
    }

    private List<Column> columns(SetPicture set) {
        return set.singleNode() ? single : both;
    }

    private String spoken(RepResult rep, List<Column> columns) {
        return look().words().text("live.rep", rep.rep().index()) + ' '
                + columns.stream().map(column -> column.head() + ' ' + column.figure().apply(rep)).collect(Collectors.joining(", "));
    }

    @Override
    protected void paintContent(Graphics2D g) {
        if (picture.isEmpty()) {
            return;
        }
        List<RepResult> reps = picture.get().result().reps();
        List<Column> columns = columns(picture.get());
        text(g, look().words().text("after.table"), Fonts.strong(18), look().neutral().ink(), PADDING, TITLE);
        paintHead(g, columns);
        int room = getHeight() - head() - FOOT;
        int row = Math.max(LOWEST_ROW, Math.min(HIGHEST_ROW, room / Math.max(1, reps.size())));
        int fitting = Math.min(reps.size(), room / row);
        List<RepResult> last = reps.subList(reps.size() - fitting, reps.size());
        for (int i = 0; i < last.size(); i++) {
            paintRow(g, last.get(i), columns, head() + i * row, row);
        }
        String note = look().words().text(picture.get().singleNode() ? "chip.single" : "after.foot");
        Font small = Fonts.fit(g, note, Fonts.text(HEAD_SIZE), getWidth() - 2.0 * PADDING);
        text(g, note, small, look().neutral().muted(), PADDING, getHeight() - 16);
        if (fitting < reps.size()) {
            String earlier = look().words().text("after.earlier", reps.size() - fitting);
            double left = getWidth() - PADDING - width(g, earlier);
            double above = left < PADDING + width(g, note) + PADDING ? HEAD_SIZE + 2 : 0;
            text(g, earlier, Fonts.text(HEAD_SIZE), look().neutral().muted(), left, getHeight() - 16 - above);
        }
    }

    /** @return where the first row begins [px] */
    private static int head() {
        return ABOVE + (int) (2 * (HEAD_SIZE + 1) * Fonts.scale()) + 8;
    }

    private void paintHead(Graphics2D g, List<Column> columns) {
        double baseline = head() - 8;
        text(g, look().words().text("after.column.rep"), Fonts.text(HEAD_SIZE), look().neutral().muted(), PADDING, baseline);
        double from = PADDING + ICON + 30;
        for (Column column : columns) {
            double room = right(column) - from;
            int middle = column.head().lastIndexOf(' ', column.head().length() * 2 / 3);
            if (middle < 0 || width(g, column.head()) <= room) {
                paintHead(g, column.head(), right(column), room, baseline);
            } else {
                paintHead(g, column.head().substring(0, middle), right(column), room, baseline - (HEAD_SIZE + 1) * Fonts.scale());
                paintHead(g, column.head().substring(middle + 1), right(column), room, baseline);
            }
            from = right(column) + 8;
        }
    }

    private void paintHead(Graphics2D g, String text, double right, double room, double baseline) {
        double width = width(g, text);
        double share = Math.min(1, room / width);
        text(g, text, Fonts.text(HEAD_SIZE * share), look().neutral().muted(), right - width * share, baseline);
    }

    private static double width(Graphics2D g, String head) {
        return Fonts.text(HEAD_SIZE).getStringBounds(head, g.getFontRenderContext()).getWidth();
    }

    private void paintRow(Graphics2D g, RepResult rep, List<Column> columns, int top, int height) {
        g.setColor(look().neutral().line());
        g.fillRect(PADDING, top, getWidth() - 2 * PADDING, 1);
        double middle = top + height / 2.0;
        StateIcon.onCard(g, SetPicture.level(rep), look().palette(), PADDING, top + (height - ICON) / 2.0, ICON);
        g.setColor(look().neutral().ink());
        Font number = Fonts.semiBold(Math.min(19 * Fonts.scale(), FIGURE * height));
        DigitPainter.draw(g, Integer.toString(rep.rep().index()), number, DigitPainter.CELL, PADDING + ICON + 12, baseline(middle, number));
        if (rep.edited()) {
            Icons.of("pencil", 16, look().neutral().muted()).paintIcon(this, g, PADDING + ICON + 42, top + (height - 16) / 2);
        }
        for (int i = 0; i < columns.size(); i++) {
            String figure = columns.get(i).figure().apply(rep);
            Font font = figureFont(g, figure, i == 0 ? Fonts.strong(20) : Fonts.text(18),
                    right(columns.get(i)) - (i == 0 ? PADDING + ICON + 44 : right(columns.get(i - 1)) + 10), height);
            double width = DigitPainter.width(figure, font, DigitPainter.CELL, g.getFontRenderContext());
            DigitPainter.draw(g, figure, font, DigitPainter.CELL, right(columns.get(i)) - width, baseline(middle, font));
        }
    }

    private static double baseline(double middle, Font font) {
        return middle + 0.364 * font.getSize2D();
    }

    private static Font figureFont(Graphics2D g, String figure, Font font, double room, int height) {
        double share = Math.min(FIGURE * height / font.getSize2D(),
                room / DigitPainter.width(figure, font, DigitPainter.CELL, g.getFontRenderContext()));
        return share < 1 ? font.deriveFont((float) (share * font.getSize2D())) : font;
    }

    private double right(Column column) {
        return PADDING + column.right() * (getWidth() - 2 * PADDING);
    }

    private Column column(String key, double right, Function<RepResult, String> figure) {
        return new Column(look().words().text(key), right, figure);
    }

    private static String value(RepResult rep, String metric, Function<Double, String> words) {
        return rep.value(metric).isPresent() ? words.apply(rep.value(metric).getAsDouble()) : NONE;
    }

    private static void text(Graphics2D g, String text, Font font, Color color, double x, double baseline) {
        g.setFont(font);
        g.setColor(color);
        g.drawString(text, (float) x, (float) baseline);
    }
}
