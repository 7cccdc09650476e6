package org.backline.gui.widget;

import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.backline.gui.model.Shortcut;
import org.backline.gui.theme.Look;

/** One rep fewer, one rep more: for what the detector could not see well. */
public final class RepButtons extends JPanel {

    public RepButtons(Look look, Runnable fewer, Runnable more) {
        super(new MigLayout("insets 0, gap 8, fill", "[grow,fill,sg][grow,fill,sg]", "[grow,fill]"));
        super.setOpaque(false);
        super.add(button(look, "−", Shortcut.FEWER, fewer));
        super.add(button(look, "+", Shortcut.MORE, more));
    }

    private static JButton button(Look look, String sign, Shortcut shortcut, Runnable action) {
        BarButton button = BarButton.plain(look, sign, "").tip(shortcut);
        button.getAccessibleContext().setAccessibleName(shortcut.row(look.words()));
        button.addActionListener(event -> action.run());
        return button;
    }
}
