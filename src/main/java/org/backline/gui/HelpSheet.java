package org.backline.gui;

import java.awt.Component;
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
final class HelpSheet extends JPanel {
    private static final List<List<Where>> COLUMNS = List.of(List.of(Where.ANYWHERE),
            List.of(Where.LIVE, Where.CALIBRATE, Where.REPLAY, Where.WALL), List.of(Where.REVIEW));
    /** For large text, which is scrolled up and down rather than sideways. */
    private static final List<List<Where>> WIDE_COLUMNS = List.of(List.of(Where.ANYWHERE, Where.LIVE, Where.CALIBRATE),
            List.of(Where.REPLAY, Where.WALL, Where.REVIEW));
    private static final double LARGE = 1.2;
    private static final int CLAIM_WIDTH = 330;
    private static final int ROW = 14;

    private final JScrollPane text;

    HelpSheet(Words words, Controls controls, JButton closer) {
        super(new MigLayout("insets 20 28 20 28, wrap 1, gap 8", "[grow,fill]"));
        text = text(words);
        super.add(text, "hmin 0, wmin 0, pushy, grow");
        JLabel outcome = Dialogs.muted(" ");
        JButton report = new JButton(words.text("help.bug"));
        report.addActionListener(event -> chooseFolder(this).ifPresent(folder -> controls.packBugReport(folder)
                .whenComplete((file, failure) -> outcome.setText(failure == null ? words.text("help.bug.done", file)
                        : words.text("help.bug.failed", EventThread.sentence(failure))))));
        super.add(report, "split 3, growx 0, gaptop 8");
        super.add(outcome, "wmin 0, growx, pushx");
        super.add(closer, "growx 0");
    }

    /** The keys that scroll come to what is read; Enter closes. */
    static void open(Window owner, Words words, Controls controls) {
        JDialog dialog = Dialogs.of(owner, words.text("screen.help"));
        HelpSheet sheet = new HelpSheet(words, controls, Dialogs.closer(dialog, words));
        dialog.setContentPane(sheet);
        Dialogs.show(dialog, sheet.text);
    }

    private static JScrollPane text(Words words) {
        JPanel columns = shortcuts(words, Fonts.scale() > LARGE ? WIDE_COLUMNS : COLUMNS);
        int claim = (int) (CLAIM_WIDTH * Fonts.scale());
        JPanel last = (JPanel) columns.getComponent(columns.getComponentCount() - 1);
        last.add(Dialogs.text(words.text("help.claim"), claim), "newline, span, gaptop 20, w " + claim + '!');
        last.add(Dialogs.muted(words.text("help.version", Version.current())), "newline, span");
        JScrollPane scroll = new JScrollPane(columns, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
                ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        int bar = scroll.getVerticalScrollBar().getPreferredSize().width; // what is scrolled leaves it room
        columns.setBorder(BorderFactory.createEmptyBorder(0, 0, 0, bar));
        scroll.setBorder(Dialogs.footline());
        scroll.getAccessibleContext().setAccessibleName(words.text("screen.help"));
        return scroll;
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
