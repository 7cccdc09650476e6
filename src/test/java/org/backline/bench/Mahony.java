package org.backline.bench;

/**
 * A plain Mahony filter (Mahony, Hamel and Pflimlin 2008) on primitives, without trigonometry: what others run on a microcontroller, here
 * the yardstick of speed.
 */
final class Mahony {
    private static final double PROPORTIONAL = 1;
    private static final double INTEGRAL = 0.1;

    private double w = 1;
    private double x;
    private double y;
    private double z;
    private double biasX;
    private double biasY;
    private double biasZ;

    /** @param t since the last sample [s] @param rate [rad/s] @param force [m/s²] @return a part of the attitude, so that it is needed */
    double update(double t, double[] rate, double[] force) {
        double scale = 1 / Math.sqrt(force[0] * force[0] + force[1] * force[1] + force[2] * force[2]);
        double upX = 2 * (x * z - w * y);
        double upY = 2 * (y * z + w * x);
        double upZ = w * w - x * x - y * y + z * z;
        double errorX = scale * (force[1] * upZ - force[2] * upY);
        double errorY = scale * (force[2] * upX - force[0] * upZ);
        double errorZ = scale * (force[0] * upY - force[1] * upX);
        biasX += INTEGRAL * errorX * t;
        biasY += INTEGRAL * errorY * t;
        biasZ += INTEGRAL * errorZ * t;
        turn(t / 2, rate[0] + PROPORTIONAL * errorX + biasX, rate[1] + PROPORTIONAL * errorY + biasY,
                rate[2] + PROPORTIONAL * errorZ + biasZ);
        return w;
    }

    private void turn(double half, double rx, double ry, double rz) {
        double nw = w - half * (x * rx + y * ry + z * rz);
        double nx = x + half * (w * rx + y * rz - z * ry);
        double ny = y + half * (w * ry - x * rz + z * rx);
        double nz = z + half * (w * rz + x * ry - y * rx);
        double scale = 1 / Math.sqrt(nw * nw + nx * nx + ny * ny + nz * nz);
        w = nw * scale;
        x = nx * scale;
        y = ny * scale;
        z = nz * scale;
    }
}
