package org.backline.gui.review;

import java.awt.Component;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Names the chosen set, where the live screen has its choosers. */
final class Head extends JPanel {
    private final JLabel title = new JLabel();
    private final JLabel detail = new JLabel();

    /** @param mark what can be done with the chosen set */
    Head(Component mark) {
        super(new MigLayout("insets 0 6 0 6, gap 16, aligny center", "", "[40::]"));
        super.setOpaque(false);
        title.putClientProperty("FlatLaf.styleClass", "h1");
        detail.putClientProperty("FlatLaf.styleClass", "muted");
        super.add(title);
        super.add(detail);
        super.add(mark, "pushx, alignx right");
    }

    void say(String newTitle, String newDetail) {
        title.setText(newTitle);
        detail.setText(newDetail);
    }

    void clear() {
        say("", "");
    }
}
