package org.backline.app;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.backline.core.session.LiftEvent;
import org.backline.io.sound.AlertSound;
import org.backline.io.sound.Outlet;
import org.backline.io.sound.SoundDevices;
import org.backline.io.sound.Tone;

/**
 * Makes alerts heard, one at a time, the latest at once: owns the thread {@code backline-sound}, which waits for nobody and lets nobody
 * wait.
 */
final class Speaker implements AutoCloseable {
    /** Much shorter than the device's buffer. */
    private static final long TURN_MS = 10;

    private final Supplier<Settings> settings;
    private final AlertSound sound;
    /** What is to be heard after the end is not. */
    private final ScheduledExecutorService thread = new ScheduledThreadPoolExecutor(1, Speaker::thread, new DiscardPolicy());
    /** Whether there is more to hand over of what sounds; the thread's own. */
    private boolean goingOn;

    /** @param settings asked at every tone, so that muting acts at once */
    Speaker(Supplier<Settings> settings) {
        this(settings, new AlertSound());
    }

    Speaker(Supplier<Settings> settings, AlertSound sound) {
        this.settings = settings;
        this.sound = sound;
    }

    /** @return what listens to one session; device and tones are made ready at once, so that its first alert is not late */
    Consumer<LiftEvent> listener() {
        look();
        return event -> AlertTones.of(event).filter(tone -> settings.get().sound().on()).ifPresent(this::play);
    }

    /** Plays a tone, also when alerts are muted. Returns at once; any thread. */
    void play(Tone tone) {
        SoundSettings how = settings.get().sound();
        thread.execute(() -> {
            sound.choose(how.device());
            sound.play(tone, how.volume());
            handOver();
        });
    }

    private void handOver() {
        if (!goingOn) {
            goOn();
        }
    }

    /** In turns, so that the next tone comes in between. */
    private void goOn() {
        goingOn = false; // what fails is not gone on with; the next tone is
        goingOn = sound.goOn();
        if (goingOn) {
            thread.schedule(this::goOn, TURN_MS, TimeUnit.MILLISECONDS);
        }
    }

    private void open(SoundSettings how) {
        sound.choose(how.device());
        sound.prepare(how.volume());
        handOver();
    }

    private static Thread thread(Runnable work) {
        Thread made = new Thread(work, "backline-sound");
        made.setDaemon(true);
        return made;
    }

    /** @return the devices there are, asked for on the sound's own thread */
    CompletableFuture<List<String>> devices() {
        return CompletableFuture.supplyAsync(SoundDevices::names, thread);
    }

    /** Opens the device that the settings name, so that {@link #outlet} says where tones go. */
    void look() {
        thread.execute(() -> open(settings.get().sound()));
    }

    Outlet outlet() {
        return sound.outlet();
    }

    /** What sounds now sounds to its end; the thread is not waited for. */
    @Override
    public void close() {
        thread.execute(sound::close);
        thread.shutdown();
    }
}
