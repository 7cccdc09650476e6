package org.backline.gui;

import java.awt.Dimension;
import java.awt.Window;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.backline.gui.model.Controls;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.theme.Fonts;
import org.backline.report.Words;

/** The settings: the pages' names at the left, one page at the right. The arrow keys turn the pages. */
final class SettingsSheet extends JPanel {
    /** How many pages there are. */
    static final int PAGES = 8;
    private static final int NAMES = 220;
    private static final Dimension PAGE = new Dimension(640, 560);
    private static final int WIDEST = 900;

    private final DashboardModel model;
    private final Controls controls;
    private int page;

    SettingsSheet(DashboardModel model, Controls controls) {
        super(new MigLayout("insets 0, gap 0", "[" + NAMES + "::,fill][grow,fill]", "[grow,fill][]"));
        this.model = model;
        this.controls = controls;
        fill();
    }

    static void open(Window owner, DashboardModel model, Words words, Controls controls) {
        JDialog dialog = Dialogs.of(owner, words.text("screen.settings"));
        dialog.setContentPane(new SettingsSheet(model, controls));
        Dialogs.show(dialog);
    }

    /** Turns to a page. @param number 0, 1, 2 … */
    SettingsSheet turnTo(int number) {
        page = number;
        removeAll();
        fill();
        revalidate();
        repaint();
        return this;
    }

    /** A change may be one of language or of the size of text: everything is made anew. */
    private void reshow() {
        SwingUtilities.invokeLater(() -> {
            turnTo(page);
            Window window = SwingUtilities.getWindowAncestor(this);
            if (window != null) {
                window.pack();
            }
        });
    }

    private void fill() {
        Words words = Words.ofLanguage(controls.settings().appearance().language()).in(controls.settings().readout().mass());
        Map<String, Supplier<JPanel>> pages = pages(words);
        JList<String> names = new JList<>(pages.keySet().stream().map(words::text).toArray(String[]::new));
        names.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        names.setSelectedIndex(page);
        names.setBorder(BorderFactory.createEmptyBorder(16, 12, 16, 12));
        names.setFixedCellHeight(40);
        names.getAccessibleContext().setAccessibleName(words.text("settings.pages"));
        JScrollPane shown = new JScrollPane(List.copyOf(pages.values()).get(page).get(),
                ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        shown.setBorder(Dialogs.footline());
        int bar = shown.getVerticalScrollBar().getPreferredSize().width; // or a long page would scroll sideways too
        shown.setPreferredSize(new Dimension((int) Math.min(WIDEST, PAGE.width * Fonts.scale()) + bar, PAGE.height));
        names.addListSelectionListener(event -> {
            page = names.getSelectedIndex();
            shown.setViewportView(List.copyOf(pages.values()).get(page).get());
        });
        add(names);
        add(shown, "wrap");
        add(new JLabel(), "span, split 2, growx, pushx");
        add(closer(words), "growx 0, gap 16 28 8 16");
    }

    private Map<String, Supplier<JPanel>> pages(Words words) {
        SettingsPages pages = new SettingsPages(model, words, controls, this::reshow);
        Map<String, Supplier<JPanel>> byName = new LinkedHashMap<>();
        byName.put("settings.page.lifter", pages::lifter);
        byName.put("settings.page.alerts", pages::alerts);
        byName.put("settings.page.live", pages::live);
        byName.put("settings.page.appearance", pages::appearance);
        byName.put("settings.page.ports", pages::ports);
        byName.put("settings.page.data", pages::data);
        byName.put("settings.page.shortcuts", pages::shortcuts);
        byName.put("settings.page.about", pages::about);
        return byName;
    }

    private JButton closer(Words words) {
        JButton close = new JButton(words.text("settings.close"));
        close.addActionListener(event -> SwingUtilities.getWindowAncestor(this).dispose());
        return close;
    }
}
