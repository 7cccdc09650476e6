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
    private static final int HEAD = 82;
    private static final int HEAD_SIZE = 14;
    private static final int HIGHEST_ROW = 52;
    private static final int LOWEST_ROW = 30;
    private static final int FOOT = 44;
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
        count.setBounds(getWidth() - COUNT - PADDING, 10, COUNT, 40);
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
        int room = getHeight() - HEAD - FOOT;
        int row = Math.max(LOWEST_ROW, Math.min(HIGHEST_ROW, room / Math.max(1, reps.size())));
        int fitting = Math.min(reps.size(), room / row);
        List<RepResult> last = reps.subList(reps.size() - fitting, reps.size());
        for (int i = 0; i < last.size(); i++) {
            paintRow(g, last.get(i), columns, HEAD + i * row, row);
        }
        String note = look().words().text(picture.get().singleNode() ? "chip.single" : "after.foot");
        text(g, note, Fonts.text(HEAD_SIZE), look().neutral().muted(), PADDING, getHeight() - 16);
        if (fitting < reps.size()) {
            String earlier = look().words().text("after.earlier", reps.size() - fitting);
            double left = getWidth() - PADDING - width(g, earlier);
            double above = left < PADDING + width(g, note) + PADDING ? HEAD_SIZE + 2 : 0;
            text(g, earlier, Fonts.text(HEAD_SIZE), look().neutral().muted(), left, getHeight() - 16 - above);
        }
    }

    private void paintHead(Graphics2D g, List<Column> columns) {
        text(g, look().words().text("after.column.rep"), Fonts.text(HEAD_SIZE), look().neutral().muted(), PADDING, HEAD - 8);
        double from = PADDING + ICON + 30;
        for (Column column : columns) {
            double room = right(column) - from;
            int middle = column.head().lastIndexOf(' ', column.head().length() * 2 / 3);
            if (middle < 0 || width(g, column.head()) <= room) {
                paintHead(g, column.head(), right(column), room, HEAD - 8);
            } else {
                paintHead(g, column.head().substring(0, middle), right(column), room, HEAD - 8 - HEAD_SIZE - 1);
                paintHead(g, column.head().substring(middle + 1), right(column), room, HEAD - 8);
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
        double baseline = top + height / 2.0 + 7;
        StateIcon.onCard(g, SetPicture.level(rep), look().palette(), PADDING, top + (height - ICON) / 2.0, ICON);
        g.setColor(look().neutral().ink());
        DigitPainter.draw(g, Integer.toString(rep.rep().index()), Fonts.strong(19), DigitPainter.CELL, PADDING + ICON + 12, baseline);
        if (rep.edited()) {
            Icons.of("pencil", 16, look().neutral().muted()).paintIcon(this, g, PADDING + ICON + 42, top + (height - 16) / 2);
        }
        for (int i = 0; i < columns.size(); i++) {
            String figure = columns.get(i).figure().apply(rep);
            Font font = i == 0 ? Fonts.strong(20) : Fonts.text(18);
            double width = DigitPainter.width(figure, font, DigitPainter.CELL, g.getFontRenderContext());
            DigitPainter.draw(g, figure, font, DigitPainter.CELL, right(columns.get(i)) - width, baseline);
        }
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
