package org.backline.app;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Sample;

/** How sketches print two nodes. */
enum TextStyle {
    TAB_FLOATS(9.80665, Math.PI / 180, false) {
        @Override
        String lines(long millis, double[] numbers) {
            return joined("%.3f", "\t", numbers) + "\n";
        }
    },
    COMMA_BLANK(1, 1, false) {
        @Override
        String lines(long millis, double[] numbers) {
            return joined("%.4f", ", ", numbers) + "\r\n";
        }
    },
    MILLIS(9.80665, Math.PI / 180, false) {
        @Override
        String lines(long millis, double[] numbers) {
            return millis + "," + joined("%.3f", ",", numbers) + "\n";
        }
    },
    HEADER(9.80665, Math.PI / 180, true) {
        @Override
        String head() {
            return "t_ms,ax_g,ay_g,az_g,gx_deg_s,gy_deg_s,gz_deg_s,ax2_g,ay2_g,az2_g,gx2_deg_s,gy2_deg_s,gz2_deg_s\n";
        }

        @Override
        String lines(long millis, double[] numbers) {
            return MILLIS.lines(millis, numbers);
        }
    },
    RAW_TABS(9.80665 / 16_384, Math.PI / 180 / 131, false) {
        @Override
        String lines(long millis, double[] numbers) {
            return "a/g:\t" + joined("%.0f", "\t", numbers) + "\t\r\n";
        }
    },
    PLOTTER(9.80665 / 4_096, Math.PI / 180 / 32.8, false) {
        @Override
        String lines(long millis, double[] numbers) {
            List<String> names = List.of("ax", "ay", "az", "gx", "gy", "gz", "ax2", "ay2", "az2", "gx2", "gy2", "gz2");
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < numbers.length; i++) {
                line.append(i == 0 ? "" : ",").append(names.get(i)).append(String.format(Locale.ROOT, ":%.0f", numbers[i]));
            }
            return line + "\n";
        }
    },
    ALTERNATE(9.80665 / 1_000, Math.PI / 180, false) {
        @Override
        String lines(long millis, double[] n) {
            return "acc1: " + joined("%.0f", ", ", n[0], n[1], n[2]) + "\ngyro1: " + joined("%.2f", ", ", n[3], n[4], n[5])
                    + "\nacc2: " + joined("%.0f", ", ", n[6], n[7], n[8]) + "\ngyro2: " + joined("%.2f", ", ", n[9], n[10], n[11]) + "\n\n";
        }
    },
    NODE_BY_NODE(1, Math.PI / 180 / 16.4, false) {
        @Override
        String lines(long millis, double[] n) {
            return "IMU1," + joined("%.3f", ",", n[0], n[1], n[2], n[3], n[4], n[5])
                    + "\nIMU2," + joined("%.3f", ",", n[6], n[7], n[8], n[9], n[10], n[11]) + "\n";
        }
    },
    SEMICOLONS(9.80665, Math.PI / 180_000, false) {
        @Override
        String lines(long millis, double[] numbers) {
            return millis * 1_000 + ";" + joined("%.3f", ";", numbers) + ";\n";
        }
    },
    BLANKS(9.80665 / 8_192, Math.PI / 180 / 65.5, false) {
        @Override
        String lines(long millis, double[] numbers) {
            return joined("%.0f", "  ", numbers) + "\n";
        }
    };

    private final double force;
    private final double rate;
    private final boolean named;

    TextStyle(double force, double rate, boolean named) {
        this.force = force;
        this.rate = rate;
        this.named = named;
    }

    /** @return whether the lines say all that is needed */
    boolean named() {
        return named;
    }

    String head() {
        return "";
    }

    /** @return what is printed at one instant */
    String print(List<Sample> instant) {
        double[] numbers = instant.stream().flatMapToDouble(sample -> DoubleStream.concat(scaled(sample.specificForce(), force),
                scaled(sample.angularRate(), rate))).toArray();
        return lines(Math.round(instant.get(0).time() * 1e3), numbers);
    }

    abstract String lines(long millis, double[] numbers);

    private static DoubleStream scaled(Vector3D vector, double unit) {
        return DoubleStream.of(vector.toArray()).map(value -> value / unit);
    }

    private static String joined(String format, String separator, double... numbers) {
        return DoubleStream.of(numbers).mapToObj(number -> String.format(Locale.ROOT, format, number))
                .collect(Collectors.joining(separator));
    }
}
