package org.backline.io.sound;

import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;

/**
 * Plays tones on the sound device that was chosen, or on the system's own while that is not there; without any it is silent and says
 * so. The device is kept once it is open, so that tones come at once. Belongs to one thread, which waits while a tone sounds; only
 * {@link #outlet} is for any.
 */
public final class AlertSound implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(AlertSound.class.getName());
    /** Short, so that a tone is heard soon after it is given [bytes]. */
    private static final int BUFFER = Tone.RATE / 20 * SoundDevices.FORMAT.getFrameSize();
    /** A tone gives way to the next within so much of it: 10 ms [bytes]. */
    private static final int SLICE = Tone.RATE / 100 * SoundDevices.FORMAT.getFrameSize();

    private final Runnable begun;
    private final Map<Tone, Rendered> rendered = new EnumMap<>(Tone.class);
    private Optional<SourceDataLine> line = Optional.empty();
    private String chosen = "";
    private volatile Outlet outlet = Outlet.UNKNOWN;

    public AlertSound() {
        this(() -> { });
    }

    /** @param begun told when the device has taken the beginning of a tone */
    public AlertSound(Runnable begun) {
        this.begun = begun;
    }

    private record Rendered(double volume, byte[] bytes) {
    }

    /** Plays on another device from now on. @param name as {@link SoundDevices#names} has it, empty for the system's own */
    public void choose(String name) {
        if (!name.equals(chosen)) {
            chosen = name;
            close();
        }
    }

    /** @return where tones go, as of the last time that a device was opened */
    public Outlet outlet() {
        return outlet;
    }

    /** Opens the device and makes the tones before they are needed; plays a moment of silence. @param volume 0…1 */
    public void prepare(double volume) {
        for (Tone tone : Tone.values()) {
            render(tone, volume);
        }
        if (!isOpen() && open()) {
            line.ifPresent(device -> device.write(new byte[BUFFER], 0, BUFFER));
        }
    }

    /** @param volume 0…1 @return whether there was a device to play it on */
    public boolean play(Tone tone, double volume) {
        return play(tone, volume, () -> false);
    }

    /** @param volume 0…1 @param superseded whether another tone waits, so that this one ends early @return whether there was a device */
    public boolean play(Tone tone, double volume, BooleanSupplier superseded) {
        boolean open = open();
        line.ifPresent(device -> play(device, render(tone, volume), superseded));
        return open;
    }

    @Override
    public void close() {
        line.ifPresent(SourceDataLine::close);
        line = Optional.empty();
    }

    static byte[] bytes(double[] samples) {
        ByteBuffer bytes = ByteBuffer.allocate(samples.length * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (double sample : samples) {
            bytes.putShort((short) Math.round(sample * Short.MAX_VALUE));
        }
        return bytes.array();
    }

    private boolean isOpen() {
        return line.filter(SourceDataLine::isOpen).isPresent();
    }

    private boolean open() {
        line = line.filter(SourceDataLine::isOpen).or(this::openLine);
        return line.isPresent();
    }

    private byte[] render(Tone tone, double volume) {
        return rendered.compute(tone, (which, known) -> known != null && known.volume() == volume ? known
                : new Rendered(volume, bytes(which.samples(volume)))).bytes();
    }

    /** A device that went away takes less than it was given: the next tone looks for another. */
    private void play(SourceDataLine device, byte[] bytes, BooleanSupplier superseded) {
        int taken = device.write(bytes, 0, SLICE);
        int given = SLICE;
        begun.run();
        while (taken == given && given < bytes.length && !superseded.getAsBoolean()) {
            int slice = Math.min(SLICE, bytes.length - given);
            taken += device.write(bytes, given, slice);
            given += slice;
        }
        if (taken < given) {
            device.close();
        } else if (given < bytes.length) {
            device.flush();
        } else {
            device.drain();
        }
    }

    private Optional<SourceDataLine> openLine() {
        Optional<SourceDataLine> wanted = chosen.isEmpty() ? Optional.empty() : SoundDevices.named(chosen).flatMap(this::lineOf);
        Optional<SourceDataLine> opened = wanted.or(this::systemLine);
        turnTo(opened.isEmpty() ? Outlet.NONE : chosen.isEmpty() || wanted.isPresent() ? Outlet.CHOSEN : Outlet.SUBSTITUTE);
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
            case SUBSTITUTE -> LOG.log(Level.INFO, "the sound device \"" + chosen + "\" is not there; the system's own is used");
            default -> { }
        }
    }
}
