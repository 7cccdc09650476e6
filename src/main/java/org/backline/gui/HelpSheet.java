package org.backline.gui;

import java.awt.Component;
import java.awt.Window;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.backline.app.Version;
import org.backline.gui.model.Controls;
import org.backline.report.Words;

/** The sheet with shortcuts, what the figures mean and do not mean, and the bug report. */
final class HelpSheet {
    private static final String[][] KEYS = {
        {"1 · 2 · 4", "key.screens"}, {"Space", "key.set"}, {"R", "key.rezero"}, {"M", "key.sound"}, {"T", "key.test"},
        {"W · E · L · G", "key.choose"}, {"P · A", "key.port"}, {"1–4 · Enter", "key.tiles"},
        {"← → · Del", "key.tile"}, {"D", "key.theme"}, {"F11", "key.lifting"}, {"Esc", "key.back"},
        {"← · →", "key.reps"}, {"Shift+← · →", "key.shift-reps"}, {"0 · F", "key.zoom"}, {"S", "key.skip"},
        {"+ · −", "key.rep-count"}, {"Del · S · G", "key.edit"}, {"Ctrl+← · →", "key.playhead"}, {"Ctrl+Z · Ctrl+Shift+Z", "key.undo"},
        {"Ctrl+F", "key.search"}, {"Enter", "key.open-set"},
        {"Ctrl+O", "key.open"}, {"Ctrl+,", "key.settings"}, {"F1", "key.help"}, {"Ctrl+Q", "key.quit"}};

    private static final int CLAIM_WIDTH = 800;

    private HelpSheet() {
    }

    static void open(Window owner, Words words, Controls controls) {
        JDialog dialog = Dialogs.of(owner, words.text("screen.help"));
        dialog.setContentPane(content(words, controls, Dialogs.closer(dialog, words)));
        Dialogs.show(dialog);
    }

    static JPanel content(Words words, Controls controls, JButton closer) {
        JPanel panel = new JPanel(new MigLayout("insets 24 28 24 28, wrap 4, gap 20 8", "[][grow]20[][grow]"));
        panel.add(Dialogs.heading(words.text("help.shortcuts")), "span, gapbottom 8");
        for (String[] key : KEYS) {
            panel.add(Dialogs.strong(key[0]));
            panel.add(new JLabel(words.text(key[1])));
        }
        panel.add(Dialogs.text(words.text("help.claim"), CLAIM_WIDTH), "newline, span, gaptop 16, w " + CLAIM_WIDTH + "!");
        panel.add(Dialogs.muted(words.text("help.version", Version.current())), "span");
        JLabel outcome = Dialogs.muted(" ");
        JButton report = new JButton(words.text("help.bug"));
        report.addActionListener(event -> chooseFolder(panel).ifPresent(folder -> controls.packBugReport(folder)
                .whenComplete((file, failure) -> outcome.setText(failure == null ? words.text("help.bug.done", file)
                        : words.text("help.bug.failed", EventThread.sentence(failure))))));
        panel.add(report, "span, split 2, gaptop 8");
        panel.add(closer, "gapleft push");
        panel.add(outcome, "span, wmin 0");
        return panel;
    }

    private static Optional<Path> chooseFolder(Component parent) {
        JFileChooser chooser = new JFileChooser();
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        return chooser.showSaveDialog(parent) == JFileChooser.APPROVE_OPTION ? Optional.of(chooser.getSelectedFile().toPath())
                : Optional.empty();
    }
}
