package org.backline.io.sound;

import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/**
 * Plays tones on the system's sound device, if it has one; without one it is silent and says so. The device is kept once it is open,
 * so that tones come at once. Belongs to one thread, which waits while a tone sounds.
 */
public final class AlertSound implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(AlertSound.class.getName());
    private static final AudioFormat FORMAT = new AudioFormat(Tone.RATE, 16, 1, true, false);
    /** Short, so that a tone is heard soon after it is given [bytes]. */
    private static final int BUFFER = Tone.RATE / 20 * FORMAT.getFrameSize();

    private final Runnable begun;
    private Optional<SourceDataLine> line = Optional.empty();
    private boolean told;

    public AlertSound() {
        this(() -> { });
    }

    /** @param begun told when the device has taken the beginning of a tone */
    public AlertSound(Runnable begun) {
        this.begun = begun;
    }

    /** Opens the device before it is needed. @return whether there is one */
    public boolean open() {
        line = line.filter(SourceDataLine::isOpen).or(this::openLine);
        return line.isPresent();
    }

    /** @param volume 0…1 @return whether there was a device to play it on */
    public boolean play(Tone tone, double volume) {
        boolean open = open();
        line.ifPresent(device -> play(device, bytes(tone.samples(volume))));
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

    /** A device that went away takes less than it was given: the next tone looks for another. */
    private void play(SourceDataLine device, byte[] bytes) {
        int first = device.write(bytes, 0, BUFFER);
        begun.run();
        if (first + device.write(bytes, first, bytes.length - first) == bytes.length) {
            device.drain();
        } else {
            device.close();
        }
    }

    private Optional<SourceDataLine> openLine() {
        DataLine.Info wanted = new DataLine.Info(SourceDataLine.class, FORMAT);
        if (!AudioSystem.isLineSupported(wanted)) {
            return none("there is no sound device");
        }
        try {
            SourceDataLine device = (SourceDataLine) AudioSystem.getLine(wanted);
            device.open(FORMAT, BUFFER);
            device.start();
            return Optional.of(device);
        } catch (LineUnavailableException | IllegalArgumentException e) { // the second is how a missing card shows on Linux
            return none("the sound device cannot be used: " + e.getMessage());
        }
    }

    private Optional<SourceDataLine> none(String reason) {
        if (!told) {
            LOG.log(Level.INFO, reason + "; alerts are shown only");
            told = true;
        }
        return Optional.empty();
    }
}
