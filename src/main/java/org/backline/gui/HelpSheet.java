package org.backline.gui;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Window;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import net.miginfocom.swing.MigLayout;
import org.backline.app.Version;
import org.backline.gui.model.Controls;
import org.backline.gui.model.Shortcut.Where;
import org.backline.gui.model.Shortcut;
import org.backline.gui.theme.Fonts;
import org.backline.report.Words;

/** The sheet with shortcuts, what the figures mean and do not mean, and the bug report. */
final class HelpSheet {
    private static final List<List<Where>> COLUMNS = List.of(List.of(Where.ANYWHERE),
            List.of(Where.LIVE, Where.CALIBRATE, Where.REPLAY, Where.WALL), List.of(Where.REVIEW));
    /** For large text, which is scrolled up and down rather than sideways. */
    private static final List<List<Where>> WIDE_COLUMNS = List.of(List.of(Where.ANYWHERE, Where.LIVE, Where.CALIBRATE),
            List.of(Where.REPLAY, Where.WALL, Where.REVIEW));
    private static final double LARGE = 1.2;
    private static final int CLAIM_WIDTH = 330;
    private static final int ROW = 14;

    private HelpSheet() {
    }

    static void open(Window owner, Words words, Controls controls) {
        JDialog dialog = Dialogs.of(owner, words.text("screen.help"));
        dialog.setContentPane(content(words, controls, Dialogs.closer(dialog, words)));
        Dialogs.show(dialog);
    }

    static JPanel content(Words words, Controls controls, JButton closer) {
        JPanel panel = new JPanel(new MigLayout("insets 20 28 20 28, wrap 1, gap 8", "[grow,fill]"));
        JPanel columns = shortcuts(words, Fonts.scale() > LARGE ? WIDE_COLUMNS : COLUMNS);
        JPanel last = (JPanel) columns.getComponent(columns.getComponentCount() - 1);
        last.add(Dialogs.text(words.text("help.claim"), CLAIM_WIDTH), "newline, span, gaptop 20, w " + CLAIM_WIDTH + "!");
        last.add(Dialogs.muted(words.text("help.version", Version.current())), "newline, span");
        JScrollPane scroll = new JScrollPane(columns, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
                ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        Dimension whole = columns.getPreferredSize();
        scroll.setPreferredSize(new Dimension(whole.width + scroll.getVerticalScrollBar().getPreferredSize().width, whole.height));
        scroll.setBorder(BorderFactory.createEmptyBorder());
        panel.add(scroll, "hmin 0, wmin 0, pushy, grow");
        JLabel outcome = Dialogs.muted(" ");
        JButton report = new JButton(words.text("help.bug"));
        report.addActionListener(event -> chooseFolder(panel).ifPresent(folder -> controls.packBugReport(folder)
                .whenComplete((file, failure) -> outcome.setText(failure == null ? words.text("help.bug.done", file)
                        : words.text("help.bug.failed", EventThread.sentence(failure))))));
        panel.add(report, "split 3, growx 0, gaptop 8");
        panel.add(outcome, "wmin 0, growx, pushx");
        panel.add(closer, "growx 0");
        return panel;
    }

    /** @return what the keys do, in columns by where they do it */
    static JPanel shortcuts(Words words, List<List<Where>> inColumns) {
        JPanel columns = new JPanel(new MigLayout("insets 0, gap 24", "", "[top]"));
        for (List<Where> places : inColumns) {
            JPanel column = new JPanel(new MigLayout("insets 0, wrap 2, gap 12 5", "[][grow]"));
            places.forEach(place -> fill(column, place, words));
            columns.add(column);
        }
        return columns;
    }

    private static void fill(JPanel column, Where place, Words words) {
        column.add(Dialogs.strong(words.text("shortcut.where." + place)), "span, gaptop " + (column.getComponentCount() > 0 ? 10 : 0));
        Stream.of(Shortcut.values()).filter(shortcut -> shortcut.where() == place).forEach(shortcut -> {
            column.add(small(shortcut.keys(words), Fonts.strong(ROW)));
            column.add(small(shortcut.row(words), Fonts.text(ROW)));
        });
    }

    private static JLabel small(String text, Font font) {
        JLabel label = new JLabel(text);
        label.setFont(font);
        return label;
    }

    private static Optional<Path> chooseFolder(Component parent) {
        JFileChooser chooser = new JFileChooser();
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        return chooser.showSaveDialog(parent) == JFileChooser.APPROVE_OPTION ? Optional.of(chooser.getSelectedFile().toPath())
                : Optional.empty();
    }
}
