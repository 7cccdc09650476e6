package org.backline.core.simulation;

/**
 * What a blow leaves: a sine whose amplitude swells and dies away, a(x) = (x/3)³ e^(3−x), x = (t − begin) / decay.
 *
 * @param begin     when the blow fell [s]
 * @param decay     [s]; the ringing is strongest after three of it
 * @param amplitude at its strongest
 * @param frequency [Hz]
 */
record Ring(double begin, double decay, double amplitude, double frequency) implements Term {
    private static final double DECAYS_UNTIL_GONE = 40;

    @Override
    public double end() {
        return begin + DECAYS_UNTIL_GONE * decay;
    }

    @Override
    public double settled() {
        return 0;
    }

    @Override
    public Jet at(double time) {
        return time <= begin ? Jet.constant(0) : envelope((time - begin) / decay).times(sine(time - begin));
    }

    private Jet envelope(double x) {
        double e = amplitude * Math.exp(3 - x) / 27;
        return new Jet(e * x * x * x, e * x * x * (3 - x) / decay, e * x * (6 - 6 * x + x * x) / (decay * decay));
    }

    private Jet sine(double elapsed) {
        double omega = 2 * Math.PI * frequency;
        double sine = Math.sin(omega * elapsed);
        return new Jet(sine, omega * Math.cos(omega * elapsed), -omega * omega * sine);
    }
}
