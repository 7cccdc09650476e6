package org.backline.gui;

import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.AbstractAction;
import javax.swing.ComponentInputMap;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JRootPane;
import javax.swing.KeyStroke;
import javax.swing.MenuSelectionManager;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.backline.gui.model.Controls;
import org.backline.gui.model.Controls.Screen;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.model.Shortcut;

/** The keyboard: {@link Shortcut} says which keys there are. Single keys are off while something is being typed. */
final class Keys {
    private final JRootPane root;
    private final DashboardModel model;

    Keys(JRootPane root, DashboardModel model) {
        this.root = root;
        this.model = model;
    }

    /** Lets every shortcut do what it means where it means it; a key of several meanings has that of the place that is shown. */
    void bind(Shell shell, Controls controls, Actions actions) {
        Map<Shortcut, List<Runnable>> does = new EnumMap<>(Shortcut.class);
        everywhere(does, shell, controls, actions);
        live(does, shell.topBar(), controls);
        review(does, shell);
        does.put(Shortcut.SKIP, List.of(() -> shell.calibrate().skip()));
        for (Shortcut ofTile : List.of(Shortcut.OPEN_TILE, Shortcut.CHOOSE_TILE, Shortcut.REMOVE_TILE, Shortcut.CALIBRATE_TILE)) {
            does.put(ofTile, ofTile.strokes(Shortcut.menuMask()).stream().map(stroke -> onWall(shell, stroke)).toList());
        }
        Map<KeyStroke, List<Meaning>> meanings = new LinkedHashMap<>();
        does.forEach((shortcut, runs) -> {
            List<KeyStroke> strokes = shortcut.strokes(Shortcut.menuMask());
            for (int i = 0; i < strokes.size(); i++) {
                meanings.computeIfAbsent(strokes.get(i), stroke -> new ArrayList<>())
                        .add(new Meaning(shortcut, runs.get(Math.min(i, runs.size() - 1))));
            }
        });
        root.setInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW, new BehindMenus(root));
        meanings.forEach((stroke, all) -> {
            all.sort(Comparator.comparing((Meaning meaning) -> meaning.shortcut().where()).reversed());
            on(stroke, () -> all.stream().filter(meaning -> applies(meaning.shortcut(), shell)).findFirst()
                    .ifPresent(meaning -> meaning.run().run()));
        });
    }

    /** While a menu is open its own keys come first: arrows and Enter move and choose in it. */
    private static final class BehindMenus extends ComponentInputMap {
        BehindMenus(JRootPane root) {
            super(root);
            super.setParent(SwingUtilities.getUIInputMap(root, JComponent.WHEN_IN_FOCUSED_WINDOW));
        }

        @Override
        public Object get(KeyStroke stroke) {
            boolean menu = getParent() != null && MenuSelectionManager.defaultManager().getSelectedPath().length > 0;
            Object ofMenu = menu ? getParent().get(stroke) : null;
            return ofMenu == null ? super.get(stroke) : ofMenu;
        }
    }

    /** One of the things that a key does. */
    private record Meaning(Shortcut shortcut, Runnable run) {
    }

    private void everywhere(Map<Shortcut, List<Runnable>> does, Shell shell, Controls controls, Actions actions) {
        does.put(Shortcut.SET, List.of(actions::toggleSet));
        does.put(Shortcut.SOUND, List.of(actions::toggleSound));
        does.put(Shortcut.LIFTING, List.of(actions::toggleLifting));
        does.put(Shortcut.BACK, List.of(actions::back));
        does.put(Shortcut.MORE, List.of(() -> model.repCount().more().ifPresent(controls::say)));
        does.put(Shortcut.FEWER, List.of(() -> model.repCount().fewer().ifPresent(controls::say)));
        does.put(Shortcut.LIVE, List.of(() -> controls.show(Screen.LIVE)));
        does.put(Shortcut.REVIEW, List.of(outside(shell, actions, () -> controls.show(Screen.REVIEW))));
        does.put(Shortcut.CALIBRATE, List.of(outside(shell, actions, () -> controls.show(Screen.CALIBRATE))));
        does.put(Shortcut.START, List.of(() -> shell.primary().ifPresent(JButton::doClick)));
        does.put(Shortcut.REZERO, List.of(actions::rezero));
        does.put(Shortcut.TEST, List.of(controls::testAlert));
        does.put(Shortcut.WARM_UP, List.of(actions::toggleWarmUp));
        does.put(Shortcut.STRAP, List.of(outside(shell, actions, actions::addStrap)));
        does.put(Shortcut.OPEN, List.of(controls::openRecording));
        does.put(Shortcut.THEME, List.of(() -> shell.topBar().switchTheme()));
        does.put(Shortcut.SETTINGS, List.of(actions::openSettings));
        does.put(Shortcut.HELP, List.of(actions::openHelp));
        does.put(Shortcut.QUIT, List.of(actions::quit));
    }

    /** What lifting mode has no room for ends it. */
    private static Runnable outside(Shell shell, Actions actions, Runnable action) {
        return () -> {
            if (shell.isLifting()) {
                actions.toggleLifting();
            }
            action.run();
        };
    }

    private static void live(Map<Shortcut, List<Runnable>> does, TopBar bar, Controls controls) {
        does.put(Shortcut.LIFTER, List.of(bar::chooseAthlete));
        does.put(Shortcut.EXERCISE, List.of(bar::chooseExercise));
        does.put(Shortcut.LOAD, List.of(bar::chooseLoad));
        does.put(Shortcut.LINE, List.of(bar::chooseLine));
        does.put(Shortcut.PORT, List.of(bar::choosePort));
        does.put(Shortcut.PAUSE, List.of(controls::playOrPause));
        does.put(Shortcut.SLOWER, List.of(() -> controls.playFaster(0.5)));
        does.put(Shortcut.FASTER, List.of(() -> controls.playFaster(2)));
        does.put(Shortcut.AGAIN, List.of(() -> controls.listen(controls.settings().lastPort())));
    }

    private static void review(Map<Shortcut, List<Runnable>> does, Shell shell) {
        does.put(Shortcut.REP, List.of(() -> shell.review().stepRep(-1), () -> shell.review().stepRep(1)));
        does.put(Shortcut.NEIGHBOUR, List.of(() -> shell.review().stepSet(-1), () -> shell.review().stepSet(1)));
        does.put(Shortcut.WHOLE_SET, List.of(() -> shell.review().zoomOut()));
        does.put(Shortcut.REFERENCE, List.of(() -> shell.review().mark()));
        does.put(Shortcut.ADD, List.of(() -> shell.review().add()));
        does.put(Shortcut.DELETE, List.of(() -> shell.review().delete()));
        does.put(Shortcut.SPLIT, List.of(() -> shell.review().split()));
        does.put(Shortcut.MERGE, List.of(() -> shell.review().merge()));
        does.put(Shortcut.PLAYHEAD, List.of(() -> shell.review().nudge(-1), () -> shell.review().nudge(1)));
        does.put(Shortcut.UNDO, List.of(() -> shell.review().undo()));
        does.put(Shortcut.REDO, List.of(() -> shell.review().redo()));
        does.put(Shortcut.SEARCH, List.of(() -> shell.review().search()));
    }

    private static Runnable onWall(Shell shell, KeyStroke stroke) {
        return () -> shell.wall().ifPresent(tiles -> tiles.press(stroke));
    }

    /** @return whether a shortcut means something on what is shown now; in a set, when a bar may lie on the keyboard, few do */
    private boolean applies(Shortcut shortcut, Shell shell) {
        boolean lifts = model.progress().inSet() && model.stage().flowing() && model.pace().isEmpty();
        boolean here = switch (shortcut.where()) {
            case ANYWHERE -> true;
            case LIVE -> shell.screen() == Screen.LIVE && !shell.isLifting();
            case CALIBRATE -> shell.screen() == Screen.CALIBRATE;
            case REVIEW -> shell.screen() == Screen.REVIEW;
            case REPLAY -> shell.screen() == Screen.LIVE && !shell.walled() && model.pace().isPresent();
            case WALL -> shell.walled();
        };
        return here && (shortcut.inSet() || !lifts);
    }

    private void on(KeyStroke stroke, Runnable action) {
        root.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(stroke, stroke.toString());
        root.getActionMap().put(stroke.toString(), new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                if (stroke.getKeyCode() == KeyEvent.VK_ESCAPE && closedMenu()) {
                    return;
                }
                if (!typing() || stroke.getModifiers() != 0 && stroke.getKeyCode() != KeyEvent.VK_Z) { // what is typed is not the session
                    action.run();
                }
            }
        });
    }

    /** A menu that is open has the first right to Esc. */
    private static boolean closedMenu() {
        MenuSelectionManager menus = MenuSelectionManager.defaultManager();
        boolean open = menus.getSelectedPath().length > 0;
        menus.clearSelectedPath();
        return open;
    }

    private static boolean typing() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner() instanceof JTextComponent;
    }
}
