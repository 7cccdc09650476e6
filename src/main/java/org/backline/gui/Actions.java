package org.backline.gui;

/** What keys, buttons and menus do; each does the same wherever it is called from. */
interface Actions {
    void toggleSet();

    void rezero();

    void toggleSound();

    void toggleLifting();

    /** Leaves lifting mode, or goes back to the live screen. */
    void back();

    void typePort();

    /** Asks who lifts. */
    void typeAthlete();

    void openSettings();

    void openHelp();

    /** Closes the window, in good order. */
    void quit();
}
