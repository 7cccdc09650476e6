package org.backline.io.sound;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sound.sampled.SourceDataLine;

/**
 * Plays tones on the sound device that was chosen, or on the system's own while that is not there; without any it is silent and says
 * so. The device is kept once it is open and never waited for: a tone takes the place of one that still sounds, and what the device
 * has no room for yet is handed over by {@link #goOn}, called every 10 ms or so. Belongs to one thread; only {@link #outlet} is for any.
 */
public final class AlertSound implements AutoCloseable {
    private static final byte[] SILENCE = new byte[ChosenDevice.BUFFER];
    /** What there is room for in any device's buffer that is empty: 10 ms [bytes]. */
    private static final int SLICE = Tone.RATE / 100 * SoundDevices.FORMAT.getFrameSize();
    /** So often in turn a device may have no room at all. */
    private static final int PATIENCE = 100;

    private final Runnable begun;
    private final ChosenDevice device;
    private final Supplier<Optional<SourceDataLine>> lines;
    private final Map<Tone, Rendered> rendered = new EnumMap<>(Tone.class);
    private Optional<SourceDataLine> line = Optional.empty();
    private byte[] sounding = {};
    private int given;
    private int stalled;

    public AlertSound() {
        this(() -> { });
    }

    /** @param begun told when the device has taken the beginning of a tone, or of the silence that makes it ready */
    public AlertSound(Runnable begun) {
        this.begun = begun;
        this.device = new ChosenDevice();
        this.lines = device;
    }

    /** @param lines gives a device that is open and started, each time that one is wanted and none is open */
    AlertSound(Supplier<Optional<SourceDataLine>> lines) {
        this.begun = () -> { };
        this.device = new ChosenDevice();
        this.lines = lines;
    }

    /** @return a sound that has no device: nothing is heard */
    public static AlertSound silent() {
        return new AlertSound(() -> Optional.empty());
    }

    private record Rendered(double volume, byte[] bytes) {
    }

    /** Plays on another device from now on. @param name as {@link SoundDevices#names} has it, empty for the system's own */
    public void choose(String name) {
        if (device.choose(name)) {
            release();
        }
    }

    /** @return where tones go, as of the last time that a device was opened */
    public Outlet outlet() {
        return device.outlet();
    }

    /** Opens the device and makes the tones before they are needed; plays a moment of silence as it plays tones. @param volume 0…1 */
    public void prepare(double volume) {
        for (Tone tone : Tone.values()) {
            render(tone, volume);
        }
        if (!isOpen()) {
            began(SILENCE);
        }
    }

    /** Begins a tone, in place of one that still sounds. @param volume 0…1 @return whether there is a device that took its beginning */
    public boolean play(Tone tone, double volume) {
        byte[] bytes = render(tone, volume);
        return began(bytes) || began(bytes); // a device that went away shows it by taking nothing: then another is looked for
    }

    /** Hands over as much of the tone that sounds as there is room for now. @return whether there is more of it */
    public boolean goOn() {
        line.filter(open -> given < sounding.length).ifPresent(this::goOn);
        return isOpen() && given < sounding.length;
    }

    /** Lets what sounds sound to its end, and waits for that. */
    @Override
    public void close() {
        line.filter(SourceDataLine::isOpen).ifPresent(open -> {
            open.write(sounding, given, sounding.length - given);
            open.drain();
        });
        release();
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
        line = line.filter(SourceDataLine::isOpen).or(lines);
        return line.isPresent();
    }

    private byte[] render(Tone tone, double volume) {
        return rendered.compute(tone, (which, known) -> known != null && known.volume() == volume ? known
                : new Rendered(volume, bytes(which.samples(volume)))).bytes();
    }

    private boolean began(byte[] tone) {
        return open() && line.filter(open -> began(open, tone)).isPresent();
    }

    /** Never drains what sounded before: that takes as long as the buffer is, on some devices half a second. */
    private boolean began(SourceDataLine open, byte[] tone) {
        if (open.available() < open.getBufferSize()) {
            open.flush();
        }
        sounding = tone;
        given = 0;
        stalled = 0;
        give(open, SLICE);
        if (given > 0) {
            begun.run();
        }
        return given > 0;
    }

    private void goOn(SourceDataLine open) {
        int room = Math.min(open.available(), sounding.length - given);
        if (room > 0) {
            stalled = 0;
            give(open, room);
        } else if (++stalled > PATIENCE) {
            release();
        }
    }

    /** A device that went away takes less than it was given: the next tone looks for another. */
    private void give(SourceDataLine open, int count) {
        int taken = open.write(sounding, given, count);
        given += taken;
        if (taken < count) {
            release();
        }
    }

    private void release() {
        line.ifPresent(SourceDataLine::close);
        line = Optional.empty();
        sounding = new byte[0];
        given = 0;
    }
}
