package org.backline.gui.live;

import java.awt.Component;
import java.awt.LayoutManager2;
import java.util.OptionalDouble;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.backline.gui.model.Controls;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.model.Shortcut;
import org.backline.gui.theme.Look;
import org.backline.gui.widget.BarButton;
import org.backline.report.Words;

/** What a recording is played with: pause, slower, faster, from its start. */
final class Transport extends JPanel {
    private final DashboardModel model;
    private final Words words;
    private final BarButton pause;

    Transport(DashboardModel model, Look look, Controls controls) {
        super(new MigLayout("insets 0, gap 12, aligny center", "", "[48!]"));
        super.setOpaque(false);
        this.model = model;
        words = look.words();
        pause = button(look, "replay.pause", Shortcut.PAUSE, controls::playOrPause);
        super.add(pause, "hmin 48");
        super.add(button(look, "replay.slower", Shortcut.SLOWER, () -> controls.playFaster(0.5)), "hmin 48");
        super.add(button(look, "replay.faster", Shortcut.FASTER, () -> controls.playFaster(2)), "hmin 48");
        super.add(button(look, "replay.again", Shortcut.AGAIN, () -> controls.listen(controls.settings().lastPort())), "hmin 48");
        refresh();
    }

    /** @return whether a recording is played at this moment */
    static boolean wanted(DashboardModel model) {
        return model.stage().flowing() && model.pace().isPresent();
    }

    void refresh() {
        OptionalDouble pace = model.pace();
        setVisible(wanted(model));
        String name = words.text(pace.isPresent() && pace.getAsDouble() == 0 ? "replay.play" : "replay.pause");
        if (!name.equals(pause.getText())) {
            pause.setText(name);
        }
    }

    /** Where room is scarce the keys are left out. */
    @Override
    public void doLayout() {
        showKeys(true);
        if (getLayout().preferredLayoutSize(this).width > getWidth()) {
            showKeys(false);
        }
        super.doLayout();
    }

    private void showKeys(boolean shown) {
        for (Component part : getComponents()) {
            ((BarButton) part).showKey(shown);
        }
        ((LayoutManager2) getLayout()).invalidateLayout(this);
    }

    private static BarButton button(Look look, String name, Shortcut shortcut, Runnable action) {
        BarButton button = BarButton.plain(look, look.words().text(name), shortcut.keys(look.words())).tip(shortcut);
        button.addActionListener(event -> action.run());
        return button;
    }
}
