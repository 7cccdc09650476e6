package org.backline.gui;

import java.awt.Component;
import java.awt.Dialog;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.UIManager;
import javax.swing.border.Border;
import org.backline.report.Words;

/** What the window's sheets have in common. */
final class Dialogs {
    private static final String STYLE = "FlatLaf.styleClass";

    private Dialogs() {
    }

    static JDialog of(Window owner, String title) {
        JDialog dialog = new JDialog(owner, title, Dialog.ModalityType.DOCUMENT_MODAL);
        dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        dialog.getRootPane().registerKeyboardAction(event -> dialog.dispose(), KeyStroke.getKeyStroke("ESCAPE"),
                JComponent.WHEN_IN_FOCUSED_WINDOW);
        return dialog;
    }

    /** @param first has the focus */
    static void show(JDialog dialog, Component first) {
        dialog.addWindowListener(new WindowAdapter() {
            @Override
            public void windowOpened(WindowEvent event) {
                first.requestFocusInWindow();
            }
        });
        show(dialog);
    }

    static void show(JDialog dialog) {
        dialog.pack();
        Rectangle room = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        dialog.setSize(Math.min(dialog.getWidth(), room.width), Math.min(dialog.getHeight(), room.height));
        dialog.setLocationRelativeTo(dialog.getOwner());
        dialog.setVisible(true);
    }

    static JButton closer(JDialog dialog, Words words) {
        JButton close = new JButton(words.text("settings.close"));
        close.addActionListener(event -> dialog.dispose());
        dialog.getRootPane().setDefaultButton(close);
        return close;
    }

    /** @return a line between what is scrolled and the buttons below: what it cuts goes on behind it */
    static Border footline() {
        return BorderFactory.createMatteBorder(0, 0, 1, 0, UIManager.getColor("Backline.line"));
    }

    static JLabel heading(String text) {
        return styled(text, "h2");
    }

    static JLabel strong(String text) {
        return styled(text, "h4");
    }

    static JLabel muted(String text) {
        return styled(text, "mutedSmall");
    }

    /** @return a text of several lines, which cannot be changed */
    static JTextArea text(String text, int width) {
        JTextArea area = new JTextArea(text);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setEditable(false);
        area.setFocusable(false);
        area.setOpaque(false);
        area.setBorder(BorderFactory.createEmptyBorder());
        area.setSize(width, Short.MAX_VALUE); // only at a known width does it know its height
        return area;
    }

    private static JLabel styled(String text, String style) {
        JLabel label = new JLabel(text);
        label.putClientProperty(STYLE, style);
        return label;
    }
}
