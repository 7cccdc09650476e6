package org.backline.gui;

import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.backline.gui.model.Shortcut;
import org.backline.gui.theme.Look;
import org.backline.gui.widget.BarButton;

/** A line below the screen that offers a further strap, for as long as nobody has answered; it asks for nothing during a set. */
final class Offer extends JPanel {
    private final Look look;
    private final JLabel text = new JLabel();

    Offer(Look look, Actions actions) {
        super(new MigLayout("insets 8 6 8 6, gap 12, aligny center", "[]push[][]", "[40!]"));
        this.look = look;
        super.setOpaque(false);
        super.setVisible(false);
        BarButton both = BarButton.plain(look, look.words().text("wall.offer.both"), "A").tip(Shortcut.STRAP);
        both.addActionListener(event -> actions.acceptOffer());
        BarButton later = BarButton.plain(look, look.words().text("wall.offer.later"), "").tip(Shortcut.BACK);
        later.addActionListener(event -> actions.declineOffer());
        super.add(text, "wmin 0");
        super.add(both);
        super.add(later);
    }

    /** @param uri of the port where it is, empty for no offer */
    void of(Optional<String> uri) {
        uri.ifPresent(port -> text.setText(look.words().text("wall.offer", port.substring(port.lastIndexOf('/') + 1))));
        text.setForeground(look.tone().ink());
        setVisible(uri.isPresent());
    }
}
