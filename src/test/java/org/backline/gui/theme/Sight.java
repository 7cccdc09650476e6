package org.backline.gui.theme;

import java.awt.Color;

/** How people see colours: as usual and with the three kinds of colour blindness, complete (Machado, Oliveira and Fernandes 2009). */
enum Sight {
    USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    /** From linear sRGB to CIE XYZ, white D65 at 1. */
    private static final double[] TO_XYZ = {0.4339, 0.3762, 0.1899, 0.2126, 0.7152, 0.0722, 0.0177, 0.1095, 0.8728};

    private final double[] matrix;

    Sight(double... matrix) {
        this.matrix = matrix;
    }

    /** @return distance of two colours in CIE Lab (1976), as they are seen */
    double distance(Color one, Color other) {
        double[] first = lab(one);
        double[] second = lab(other);
        return Math.hypot(Math.hypot(first[0] - second[0], first[1] - second[1]), first[2] - second[2]);
    }

    private double[] lab(Color color) {
        double[] seen = times(matrix, Contrast.linear(color.getRed()), Contrast.linear(color.getGreen()), Contrast.linear(color.getBlue()));
        double[] xyz = times(TO_XYZ, clamp(seen[0]), clamp(seen[1]), clamp(seen[2]));
        return new double[] {116 * root(xyz[1]) - 16, 500 * (root(xyz[0]) - root(xyz[1])), 200 * (root(xyz[1]) - root(xyz[2]))};
    }

    private static double[] times(double[] m, double x, double y, double z) {
        return new double[] {m[0] * x + m[1] * y + m[2] * z, m[3] * x + m[4] * y + m[5] * z, m[6] * x + m[7] * y + m[8] * z};
    }

    private static double clamp(double share) {
        return Math.max(0, Math.min(1, share));
    }

    private static double root(double share) {
        return share > 216.0 / 24389 ? Math.cbrt(share) : (24389.0 / 27 * share + 16) / 116;
    }
}
