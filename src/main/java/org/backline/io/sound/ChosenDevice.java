package org.backline.io.sound;

import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;

/**
 * Opens the sound device that was chosen, or the system's own while that is not there, and says so. Belongs to one thread; only
 * {@link #outlet} is for any.
 */
final class ChosenDevice implements Supplier<Optional<SourceDataLine>> {
    /** 100 ms [bytes]: a thread that comes late by less is not heard. A tone does not wait for it, for what is in it is taken out. */
    static final int BUFFER = Tone.RATE / 10 * SoundDevices.FORMAT.getFrameSize();

    private static final System.Logger LOG = System.getLogger(ChosenDevice.class.getName());

    private String name = "";
    private volatile Outlet outlet = Outlet.UNKNOWN;

    /** @param other as {@link SoundDevices#names} has it, empty for the system's own @return whether that is a change */
    boolean choose(String other) {
        boolean changed = !other.equals(name);
        name = other;
        return changed;
    }

    /** @return where tones go, as of the last time that a device was opened */
    Outlet outlet() {
        return outlet;
    }

    /** @return a device, open and started; empty if there is none */
    @Override
    public Optional<SourceDataLine> get() {
        Optional<SourceDataLine> wanted = name.isEmpty() ? Optional.empty() : SoundDevices.named(name).flatMap(this::lineOf);
        Optional<SourceDataLine> opened = wanted.or(this::systemLine);
        turnTo(opened.isEmpty() ? Outlet.NONE : name.isEmpty() || wanted.isPresent() ? Outlet.CHOSEN : Outlet.SUBSTITUTE);
        return opened;
    }

    private Optional<SourceDataLine> lineOf(Mixer device) {
        try {
            return Optional.of(opened((SourceDataLine) device.getLine(SoundDevices.WANTED)));
        } catch (LineUnavailableException | IllegalArgumentException e) {
            return none(e);
        }
    }

    private Optional<SourceDataLine> systemLine() {
        if (!AudioSystem.isLineSupported(SoundDevices.WANTED)) {
            return Optional.empty();
        }
        try {
            return Optional.of(opened((SourceDataLine) AudioSystem.getLine(SoundDevices.WANTED)));
        } catch (LineUnavailableException | IllegalArgumentException e) { // the second is how a missing card shows on Linux
            return none(e);
        }
    }

    private static SourceDataLine opened(SourceDataLine device) throws LineUnavailableException {
        device.open(SoundDevices.FORMAT, BUFFER);
        device.start();
        return device;
    }

    private static Optional<SourceDataLine> none(Exception reason) {
        LOG.log(Level.DEBUG, "a sound device cannot be used", reason);
        return Optional.empty();
    }

    /** Says where tones go, once for each change. */
    private void turnTo(Outlet now) {
        if (now == outlet) {
            return;
        }
        outlet = now;
        switch (now) {
            case NONE -> LOG.log(Level.INFO, "there is no sound device that can be used; alerts are shown only");
            case SUBSTITUTE -> LOG.log(Level.INFO, "the sound device \"" + name + "\" is not there; the system's own is used");
            default -> { }
        }
    }
}
