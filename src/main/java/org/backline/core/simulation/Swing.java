package org.backline.core.simulation;

/**
 * A sine that fades in and out.
 *
 * @param begin     [s]
 * @param end       [s]
 * @param fade      how long it takes to come and to go [s], at most half of it each
 * @param amplitude of the sine
 * @param frequency [Hz]
 * @param phase     of the sine where it begins [rad]
 */
record Swing(double begin, double end, double fade, double amplitude, double frequency, double phase) implements Term {
    Swing {
        if (!(fade > 0 && 2 * fade <= end - begin + 1e-9)) {
            throw new IllegalArgumentException("a swing of " + (end - begin) + " s cannot fade for " + fade + " s");
        }
    }

    @Override
    public double settled() {
        return 0;
    }

    @Override
    public Jet at(double time) {
        return window(time).times(sine(time));
    }

    private Jet window(double time) {
        return time < begin + fade ? new Step(begin, begin + fade, 1).at(time)
                : time > end - fade ? Jet.constant(1).minus(new Step(end - fade, end, 1).at(time)) : Jet.constant(1);
    }

    private Jet sine(double time) {
        double omega = 2 * Math.PI * frequency;
        double angle = omega * (time - begin) + phase;
        double sine = amplitude * Math.sin(angle);
        return new Jet(sine, amplitude * omega * Math.cos(angle), -omega * omega * sine);
    }
}
