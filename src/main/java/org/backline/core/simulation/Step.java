package org.backline.core.simulation;

/** From nothing to {@code change} along the minimum-jerk profile of reaching (Flash and Hogan 1985). */
record Step(double begin, double end, double change) implements Term {
    Step {
        if (!(end > begin)) {
            throw new IllegalArgumentException("a movement from " + begin + " s to " + end + " s takes no time");
        }
    }

    @Override
    public double settled() {
        return change;
    }

    @Override
    public Jet at(double time) {
        double length = end - begin;
        double s = Math.min(Math.max((time - begin) / length, 0), 1);
        double rest = 1 - s;
        return new Jet(change * s * s * s * (10 - 15 * s + 6 * s * s),
                change * 30 * s * s * rest * rest / length,
                change * 60 * s * rest * (1 - 2 * s) / (length * length));
    }
}
