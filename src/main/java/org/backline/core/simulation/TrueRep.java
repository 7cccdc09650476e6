package org.backline.core.simulation;

/**
 * A repetition as it really was. Times [s], strap clock; the interval as {@code src/design/simulator.md} §2 defines it.
 *
 * @param index            1, 2, 3 … within its set
 * @param start            bar leaves the floor; of a lift that begins at the top, the descent's start
 * @param turn             lockout; of a lift that begins at the top, the bottom
 * @param end              bar back on the floor; of a lift that begins at the top, lockout
 * @param liftOff          the way up begins; {@code start} of a lift from the floor
 * @param lockout          the way up ends; of a row its highest point
 * @param peakFlexion      largest lumbar flexion that counts [rad]
 * @param sustainedFlexion what flexion reached and held for 150 ms [rad]
 */
public record TrueRep(int index, double start, double turn, double end, double liftOff, double lockout,
                      double peakFlexion, double sustainedFlexion) {

    /** @return whether the rep crossed a line of {@code flexion} [rad] for as long as an alert wants */
    public boolean over(double flexion) {
        return sustainedFlexion >= flexion;
    }
}
