package org.backline.gui;

import java.awt.GraphicsEnvironment;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.InputMap;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JRootPane;
import javax.swing.KeyStroke;
import javax.swing.MenuSelectionManager;
import javax.swing.text.JTextComponent;
import org.backline.gui.model.Controls;
import org.backline.gui.model.Controls.Screen;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.wall.Wall;

/** The keyboard. Single keys are off while something is being typed, and all but a few while a set is under way. */
final class Keys {
    private final JRootPane root;
    private final DashboardModel model;

    Keys(JRootPane root, DashboardModel model) {
        this.root = root;
        this.model = model;
    }

    void bind(Shell shell, Controls controls, Actions actions) {
        root.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).clear();
        inSet(KeyEvent.VK_SPACE, 0, actions::toggleSet);
        inSet(KeyEvent.VK_M, 0, actions::toggleSound);
        inSet(KeyEvent.VK_F11, 0, actions::toggleLifting);
        inSet(KeyEvent.VK_ESCAPE, 0, actions::back);
        typed('+', () -> {
            if (shell.screen() == Screen.REVIEW) {
                shell.review().add();
            } else {
                model.repCount().more().ifPresent(controls::say);
            }
        });
        typed('-', () -> model.repCount().fewer().ifPresent(controls::say));
        betweenSets(KeyEvent.VK_1, 0, () -> controls.show(Screen.LIVE));
        betweenSets(KeyEvent.VK_2, 0, () -> controls.show(Screen.REVIEW));
        betweenSets(KeyEvent.VK_4, 0, () -> controls.show(Screen.CALIBRATE));
        betweenSets(KeyEvent.VK_R, 0, actions::rezero);
        betweenSets(KeyEvent.VK_T, 0, controls::testAlert);
        betweenSets(KeyEvent.VK_F1, 0, actions::openHelp);
        betweenSets(KeyEvent.VK_W, 0, () -> shell.topBar().chooseAthlete());
        betweenSets(KeyEvent.VK_E, 0, () -> shell.topBar().chooseExercise());
        betweenSets(KeyEvent.VK_L, 0, () -> shell.topBar().chooseLoad());
        betweenSets(KeyEvent.VK_G, 0, () -> {
            if (shell.screen() == Screen.REVIEW) {
                shell.review().merge();
            } else {
                shell.topBar().chooseLine();
            }
        });
        betweenSets(KeyEvent.VK_P, 0, () -> shell.topBar().choosePort());
        betweenSets(KeyEvent.VK_A, 0, actions::addStrap);
        betweenSets(KeyEvent.VK_D, 0, () -> shell.topBar().switchTheme());
        int menu = shortcutMask();
        betweenSets(KeyEvent.VK_Q, menu, actions::quit);
        betweenSets(KeyEvent.VK_O, menu, controls::openRecording);
        betweenSets(KeyEvent.VK_COMMA, menu, actions::openSettings);
        betweenSets(KeyEvent.VK_S, 0, () -> {
            if (shell.screen() == Screen.CALIBRATE) {
                shell.calibrate().skip();
            } else if (shell.screen() == Screen.REVIEW) {
                shell.review().split();
            }
        });
        inReview(KeyEvent.VK_LEFT, 0, shell, () -> shell.review().stepRep(-1));
        inReview(KeyEvent.VK_RIGHT, 0, shell, () -> shell.review().stepRep(1));
        inReview(KeyEvent.VK_LEFT, InputEvent.SHIFT_DOWN_MASK, shell, () -> shell.review().stepSet(-1));
        inReview(KeyEvent.VK_RIGHT, InputEvent.SHIFT_DOWN_MASK, shell, () -> shell.review().stepSet(1));
        inReview(KeyEvent.VK_F, 0, shell, () -> shell.review().mark());
        inReview(KeyEvent.VK_0, 0, shell, () -> shell.review().zoomOut());
        bindEditing(shell, menu);
        shell.wall().ifPresent(tiles -> tiles.keys().forEach(stroke -> onWall(stroke, shell, tiles)));
    }

    private void bindEditing(Shell shell, int menu) {
        inReview(KeyEvent.VK_LEFT, menu, shell, () -> shell.review().nudge(-1));
        inReview(KeyEvent.VK_RIGHT, menu, shell, () -> shell.review().nudge(1));
        inReview(KeyEvent.VK_DELETE, 0, shell, () -> shell.review().delete());
        inReview(KeyEvent.VK_Z, menu, shell, () -> shell.review().undo());
        inReview(KeyEvent.VK_Z, menu | InputEvent.SHIFT_DOWN_MASK, shell, () -> shell.review().redo());
        inReview(KeyEvent.VK_F, menu, shell, () -> shell.review().search());
    }

    private void inSet(int key, int modifiers, Runnable action) {
        on(key, modifiers, action);
    }

    private void betweenSets(int key, int modifiers, Runnable action) {
        on(key, modifiers, () -> {
            if (!model.progress().inSet() || !model.stage().flowing()) {
                action.run();
            }
        });
    }

    private void inReview(int key, int modifiers, Shell shell, Runnable action) {
        betweenSets(key, modifiers, () -> {
            if (shell.screen() == Screen.REVIEW) {
                action.run();
            }
        });
    }

    /** By what is written on the key, wherever it lies. */
    private void typed(char sign, Runnable action) {
        on(KeyStroke.getKeyStroke(sign), action);
    }

    /** While the tiles are shown a key means what it means to them, else what it means otherwise. */
    private void onWall(KeyStroke stroke, Shell shell, Wall tiles) {
        InputMap names = root.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW);
        Optional<Action> otherwise = Optional.ofNullable(names.get(stroke)).map(root.getActionMap()::get);
        names.put(stroke, "wall " + stroke);
        root.getActionMap().put("wall " + stroke, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                if (shell.walled() && !typing()) {
                    tiles.press(stroke);
                } else if (otherwise.isPresent()) {
                    otherwise.get().actionPerformed(event);
                } else if (stroke.getKeyCode() == KeyEvent.VK_ENTER) {
                    shell.primary().ifPresent(JButton::doClick); // this binding stands before that of the default button
                }
            }
        });
    }

    private void on(int key, int modifiers, Runnable action) {
        on(KeyStroke.getKeyStroke(key, modifiers), action);
    }

    private void on(KeyStroke stroke, Runnable action) {
        root.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(stroke, stroke.toString());
        root.getActionMap().put(stroke.toString(), new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                if (stroke.getKeyCode() == KeyEvent.VK_ESCAPE && closedMenu()) {
                    return;
                }
                if (stroke.getModifiers() != 0 || !typing()) {
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

    private static int shortcutMask() {
        return GraphicsEnvironment.isHeadless() ? InputEvent.CTRL_DOWN_MASK : Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
    }
}
