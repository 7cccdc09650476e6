package org.backline.gui;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.backline.app.PortChoice;
import org.backline.gui.model.Controls;
import org.backline.report.Words;

/** The menu of what can be listened to: the demo lifter, the ports that are there, a path that is typed, a recording. */
final class PortMenu {
    static final String DEMO = "demo://";
    /** Behind the ports, however many there are. */
    private static final int BEFORE_PATH = 3;

    private final Words words;
    private final Controls controls;
    private final Actions actions;

    PortMenu(Words words, Controls controls, Actions actions) {
        this.words = words;
        this.controls = controls;
        this.actions = actions;
    }

    /** @param chosen is given the uri */
    JPopupMenu of(Consumer<String> chosen) {
        JPopupMenu menu = new JPopupMenu();
        menu.add(item(words.text("port.demo"), () -> chosen.accept(DEMO)));
        menu.addSeparator();
        JMenuItem looking = told(words.text("port.looking"));
        menu.add(looking);
        int place = menu.getComponentIndex(looking);
        menu.addSeparator();
        menu.add(item(words.text("port.path"), () -> actions.typePort(chosen)));
        menu.add(item(words.text("port.open"), () -> actions.openRecording(chosen)));
        controls.ports().whenComplete((ports, failure) -> {
            menu.remove(looking);
            if (failure != null) {
                menu.insert(told(words.text("port.failed", EventThread.sentence(failure))), place);
            } else {
                fill(menu, place, ports, chosen);
            }
            menu.pack();
        });
        return menu;
    }

    /** Adds what makes tiles more or fewer. */
    void extend(JPopupMenu menu, Actions tiles) {
        int place = menu.getComponentCount() - BEFORE_PATH;
        menu.insert(new JPopupMenu.Separator(), place);
        menu.insert(item(words.text("wall.add") + "  (A)", tiles::addStrap), place + 1);
        if (tiles.several()) {
            menu.insert(item(words.text("wall.remove", tiles.lifter()), tiles::removeStrap), place + 2);
        }
    }

    private void fill(JPopupMenu menu, int place, List<PortChoice> ports, Consumer<String> chosen) {
        int at = place;
        for (PortChoice choice : ports) {
            if (!choice.uri().equals(DEMO)) {
                String name = choice.description().isEmpty() ? choice.name() : choice.name() + "  ·  " + choice.description();
                menu.insert(item(name, () -> chosen.accept(choice.uri())), at++);
            }
        }
        if (at == place) {
            menu.insert(told(words.text("port.none")), place);
        }
    }

    static JMenuItem item(String name, Runnable action) {
        JMenuItem item = new JMenuItem(name);
        item.addActionListener(event -> action.run());
        return item;
    }

    private static JMenuItem told(String text) {
        JMenuItem item = item(text, () -> { });
        item.setEnabled(false);
        return item;
    }
}
