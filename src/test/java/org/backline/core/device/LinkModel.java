package org.backline.core.device;

import java.util.Random;

/** Links as {@code src/design/link-models.md} describes them: when a frame that was ready at some time is read by the host. */
enum LinkModel {
    USB(0.0003) {
        @Override
        double delay(double ready, Random chance) {
            return least + exponential(chance, 0.0002) + stall(chance, 0.001, 0.032);
        }
    },
    FTDI(0.0108) {
        private static final double TIMER = 0.016;

        @Override
        double delay(double ready, Random chance) {
            double onTheWire = ready + least;
            double flushed = Math.ceil(onTheWire / TIMER) * TIMER;
            return flushed - ready + exponential(chance, 0.0002) + stall(chance, 0.001, 0.030);
        }
    },
    BLUETOOTH(0.005) {
        @Override
        double delay(double ready, Random chance) {
            return least + exponential(chance, 0.005) + stall(chance, 0.02, 0.335);
        }
    };

    final double least;

    LinkModel(double least) {
        this.least = least;
    }

    /** @return from ready to read [s], never below {@link #least} */
    abstract double delay(double ready, Random chance);

    private static double exponential(Random chance, double mean) {
        return -mean * Math.log(1 - chance.nextDouble());
    }

    private static double stall(Random chance, double share, double longest) {
        return chance.nextDouble() < share ? chance.nextDouble() * longest : 0;
    }
}
