package org.backline.gui.model;

import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.KeyStroke;
import org.backline.report.Words;

/** Everything that a key does, in the order in which the help sheet tells it. Its row there is {@code shortcut.NAME} of the bundles. */
public enum Shortcut {
    SET(Where.ANYWHERE, true, "SPACE"), SOUND(Where.ANYWHERE, true, "M"), LIFTING(Where.ANYWHERE, true, "F11"),
    BACK(Where.ANYWHERE, true, "ESCAPE"), MORE(Where.ANYWHERE, true, "typed +"), FEWER(Where.ANYWHERE, true, "typed -"),
    LIVE(Where.ANYWHERE, false, "1"), REVIEW(Where.ANYWHERE, false, "2"), CALIBRATE(Where.ANYWHERE, false, "4"),
    START(Where.ANYWHERE, false, "ENTER"),
    REZERO(Where.ANYWHERE, false, "R"), TEST(Where.ANYWHERE, false, "T"), WARM_UP(Where.ANYWHERE, false, "U"),
    LIFTER(Where.LIVE, false, "W"), EXERCISE(Where.LIVE, false, "E"), LOAD(Where.LIVE, false, "L"), LINE(Where.LIVE, false, "G"),
    PORT(Where.LIVE, false, "P"), STRAP(Where.ANYWHERE, false, "A"),
    SKIP(Where.CALIBRATE, false, "S"),
    PAUSE(Where.REPLAY, true, "SPACE"), SLOWER(Where.REPLAY, true, "DOWN"), FASTER(Where.REPLAY, true, "UP"),
    AGAIN(Where.REPLAY, true, "HOME"),
    REP(Where.REVIEW, false, "LEFT", "RIGHT"), NEIGHBOUR(Where.REVIEW, false, "shift LEFT", "shift RIGHT"),
    WHOLE_SET(Where.REVIEW, false, "0"), REFERENCE(Where.REVIEW, false, "F"), DELETE(Where.REVIEW, false, "DELETE"),
    ADD(Where.REVIEW, false, "typed +"), SPLIT(Where.REVIEW, false, "S"), MERGE(Where.REVIEW, false, "G"),
    PLAYHEAD(Where.REVIEW, false, "menu LEFT", "menu RIGHT"),
    UNDO(Where.REVIEW, false, "menu Z"), REDO(Where.REVIEW, false, "menu shift Z"), SEARCH(Where.REVIEW, false, "menu F"),
    OPEN_TILE(Where.WALL, true, "1", "2", "3", "4", "ENTER"), CHOOSE_TILE(Where.WALL, true, "LEFT", "RIGHT", "UP", "DOWN"),
    REMOVE_TILE(Where.WALL, true, "DELETE"), CALIBRATE_TILE(Where.WALL, false, "C"),
    OPEN(Where.ANYWHERE, false, "menu O"), THEME(Where.ANYWHERE, false, "D"), SETTINGS(Where.ANYWHERE, false, "menu COMMA"),
    HELP(Where.ANYWHERE, false, "F1", "typed ?"), QUIT(Where.ANYWHERE, false, "menu Q");

    private static final String MENU = "menu ";

    /** Where it means that. */
    public enum Where { ANYWHERE, LIVE, CALIBRATE, REPLAY, REVIEW, WALL }

    private final Where where;
    private final boolean inSet;
    private final List<String> keys;

    Shortcut(Where where, boolean inSet, String... keys) {
        this.where = where;
        this.inSet = inSet;
        this.keys = List.of(keys);
    }

    public Where where() {
        return where;
    }

    /** @return whether it works during a set, when a bar may lie on the keyboard */
    public boolean inSet() {
        return inSet;
    }

    /** @param menuMask what the platform's menus are reached by, {@link InputEvent#CTRL_DOWN_MASK} for most */
    public List<KeyStroke> strokes(int menuMask) {
        return keys.stream().map(key -> stroke(key, menuMask)).toList();
    }

    private static KeyStroke stroke(String key, int menuMask) {
        KeyStroke plain = KeyStroke.getKeyStroke(key.startsWith(MENU) ? key.substring(MENU.length()) : key);
        return key.startsWith(MENU) ? KeyStroke.getKeyStroke(plain.getKeyCode(), plain.getModifiers() | menuMask) : plain;
    }

    /** @return what this platform's menus are reached by */
    public static int menuMask() {
        return GraphicsEnvironment.isHeadless() ? InputEvent.CTRL_DOWN_MASK : Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
    }

    /** @return what is written on its keys: {@code Ctrl+Z}, on macOS {@code ⌘Z}, {@code ← · →} */
    public String keys(Words words) {
        return keys(words, menuMask());
    }

    String keys(Words words, int menuMask) {
        List<KeyStroke> strokes = strokes(menuMask);
        return modifiers(strokes.get(0), words) + strokes.stream().map(stroke -> name(stroke, words)).collect(Collectors.joining(" · "));
    }

    /** @return what it does, as the help sheet tells it */
    public String row(Words words) {
        return words.text("shortcut." + name());
    }

    /** @return the tooltip of the button that does the same: what it does, and the key */
    public String tip(Words words) {
        return tip(row(words), words);
    }

    /** @return {@code text} as a tooltip that names the key too */
    public String tip(String text, Words words) {
        return text + "  (" + keys(words) + ")";
    }

    /** What is held down with the key; where there are several keys it is the same with each. */
    private static String modifiers(KeyStroke stroke, Words words) {
        if ((stroke.getModifiers() & InputEvent.META_DOWN_MASK) != 0) {
            return (stroke.getModifiers() & InputEvent.SHIFT_DOWN_MASK) != 0 ? "\u21E7\u2318" : "\u2318"; // as macOS writes them
        }
        String control = (stroke.getModifiers() & InputEvent.CTRL_DOWN_MASK) != 0 ? words.text("key.ctrl") + '+' : "";
        return control + ((stroke.getModifiers() & InputEvent.SHIFT_DOWN_MASK) != 0 ? words.text("key.shift") + '+' : "");
    }

    private static String name(KeyStroke stroke, Words words) {
        return switch (stroke.getKeyCode()) {
            case KeyEvent.VK_UNDEFINED -> String.valueOf(stroke.getKeyChar()).replace('-', '\u2212');
            case KeyEvent.VK_SPACE -> words.text("key.space");
            case KeyEvent.VK_ENTER -> words.text("key.enter");
            case KeyEvent.VK_DELETE -> words.text("key.delete");
            case KeyEvent.VK_HOME -> words.text("key.home");
            case KeyEvent.VK_ESCAPE -> words.text("key.escape");
            case KeyEvent.VK_COMMA -> ",";
            case KeyEvent.VK_LEFT -> "\u2190";
            case KeyEvent.VK_RIGHT -> "\u2192";
            case KeyEvent.VK_UP -> "\u2191";
            case KeyEvent.VK_DOWN -> "\u2193";
            case KeyEvent.VK_F1 -> "F1";
            case KeyEvent.VK_F11 -> "F11";
            default -> String.valueOf((char) stroke.getKeyCode());
        };
    }
}
