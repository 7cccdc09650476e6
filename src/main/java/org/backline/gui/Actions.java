package org.backline.gui;

import java.util.function.Consumer;
import org.backline.gui.wall.Wall;

/** What keys, buttons and menus do; each does the same wherever it is called from. Where several lifters are watched, to the chosen one. */
interface Actions extends Wall.Hands {
    void toggleSet();

    void rezero();

    /** Begins a warm-up, in which nothing sounds, or ends it. */
    void toggleWarmUp();

    void toggleSound();

    void toggleLifting();

    /** Leaves lifting mode, or goes back to the live screen, and from one lifter's to all of them. */
    void back();

    /** Asks for the path of a port. @param chosen is given its uri */
    void typePort(Consumer<String> chosen);

    /** Asks for a recording. @param chosen is given its uri */
    void openRecording(Consumer<String> chosen);

    /** Listens to a source beside those there are. */
    void listenBeside(String uri);

    /** Listens to the strap that was plugged in besides. */
    void acceptOffer();

    /** Leaves the strap alone that was plugged in besides. */
    void declineOffer();

    /** @return who lifts */
    String lifter();

    /** @return whether several lifters are watched */
    boolean several();

    /** Asks who lifts. */
    void typeAthlete();

    void openSettings();

    void openHelp();

    /** Closes the window, in good order. */
    void quit();
}
