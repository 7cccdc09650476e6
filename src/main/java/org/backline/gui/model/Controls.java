package org.backline.gui.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.backline.app.Chime;
import org.backline.app.PortChoice;
import org.backline.app.Settings;
import org.backline.app.SoundState;
import org.backline.core.session.Command;

/**
 * What a person can do from a screen. Every call returns at once, and futures complete on the event thread.
 */
public interface Controls {

    /** The screens, in the order of the rail. */
    enum Screen { LIVE, REVIEW, CALIBRATE }

    /** Listens to a source from now on. */
    void listen(String uri);

    /** Says something to the session under way, if there is one. */
    void say(Command command);

    /** Pauses the recording that is played, or plays it on. */
    void playOrPause();

    /** Plays the recording slower or faster. @param times as fast as now */
    void playFaster(double times);

    void show(Screen screen);

    /** Asks for a recording and listens to it. */
    void openRecording();

    /** Offers the ports there are. */
    void choosePort();

    /** Lets the alert be heard. */
    void testAlert();

    /** Lets something be heard, also while sound is off, and a cue be felt. */
    void test(Chime chime);

    /** @return the names of the sound devices there are */
    CompletableFuture<List<String>> soundDevices();

    /** @return whether the display can be kept awake on this machine */
    boolean canKeepAwake();

    /** @return whether alerts can be heard, and where */
    SoundState soundState();

    /** Lets something be heard, unless sound is off, and a cue be felt. */
    void chime(Chime chime);

    Settings settings();

    void change(UnaryOperator<Settings> change);

    CompletableFuture<List<PortChoice>> ports();

    /** @return the sessions that are kept */
    History history();

    /** @return the session that is being kept, or was kept last; empty for none, and for a recording, which is kept already */
    Optional<UUID> session();

    /** @return whether that session still goes on here: what is to be corrected in it is said to it */
    boolean records(UUID session);

    /** Shows a set of the history. */
    void review(UUID session, int index);

    /** @return the folder where sessions are kept */
    Path dataFolder();

    /** @return bytes of the history */
    CompletableFuture<Long> dataSize();

    /** Shows a folder as the system does. @return whether it can */
    boolean openFolder(Path folder);

    /** Packs logs and versions. @return the file */
    CompletableFuture<Path> packBugReport(Path folder);
}
