package org.backline.io.sound;

/**
 * The sounds. Rounding is low, arching is high, both with many harmonics, so that a small loudspeaker and an ear with music in
 * it still tell them; "corrected" is one soft note without any. Made of formulas: there is no sound file.
 */
public enum Tone {
    /** Two low strokes. */
    ROUND(311.0, 8, 2, 0.16, 1.0),
    /** Two high strokes. */
    ARCH(932.0, 4, 2, 0.16, 1.0),
    /** One soft note. */
    CORRECTED(1_397.0, 1, 1, 0.18, 0.35),
    /** A second of a count-down. */
    TICK(740.0, 3, 1, 0.05, 0.6),
    /** The count-down's end: now. */
    GO(740.0, 3, 1, 0.40, 0.8);

    /** Samples per second. */
    public static final int RATE = 44_100;

    private static final double ATTACK = 0.004;
    private static final double RELEASE = 0.03;
    private static final double PAUSE = 0.06;

    private final double pitch;
    private final int harmonics;
    private final int strokes;
    private final double length;
    private final double level;

    Tone(double pitch, int harmonics, int strokes, double length, double level) {
        this.pitch = pitch;
        this.harmonics = harmonics;
        this.strokes = strokes;
        this.length = length;
        this.level = level;
    }

    /** @return the lowest frequency in it [Hz] */
    public double pitch() {
        return pitch;
    }

    /**
     * @param volume 0…1, as heard: half is half as loud, not half the voltage
     * @return samples, −1…1, beginning and ending in silence
     */
    public double[] samples(double volume) {
        int stroke = (int) (length * RATE);
        int pause = (int) (PAUSE * RATE);
        double[] samples = new double[strokes * (stroke + pause)];
        double amplitude = level * volume * volume / peak();
        for (int i = 0; i < samples.length; i++) {
            int within = i % (stroke + pause);
            samples[i] = amplitude * envelope(within / (double) RATE) * wave(within / (double) RATE);
        }
        return samples;
    }

    private double wave(double time) {
        double sum = 0;
        for (int harmonic = 1; harmonic <= harmonics; harmonic++) {
            sum += Math.sin(2 * Math.PI * pitch * harmonic * time) / harmonic;
        }
        return sum;
    }

    /** A sum of sines with weights 1, 1/2, 1/3 … stays below this, however many there are. */
    private double peak() {
        return harmonics == 1 ? 1.0 : 1.86;
    }

    /** A stroke begins and ends softly, else it clicks. */
    private double envelope(double time) {
        return Math.max(0, Math.min(1, Math.min(time / ATTACK, (length - time) / RELEASE)));
    }
}
