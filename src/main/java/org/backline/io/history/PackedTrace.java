package org.backline.io.history;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.Posture;
import org.backline.core.posture.Quality;
import org.backline.core.posture.TrunkTilt;

/**
 * The curve of a set as one value: exact, so that a set read is the set that was written. Column by column, each number XORed with
 * the one before it and split into planes of equal bytes: neighbours are alike, and what is alike deflates well.
 *
 * <p>Layout before deflation: int count; a byte per posture (kind × 16 + quality); then {@link #COLUMNS} columns of eight planes.
 * Kind 0 is {@link LumbarPosture}, kind 1 {@link TrunkTilt}, whose other columns are 0. The first version kept one column fewer: it
 * did not know the deviation of flexion.
 */
final class PackedTrace {
    private static final int COLUMNS = 9;
    private static final int COLUMNS_OF_FIRST_VERSION = 8;
    private static final int TRUNK_TILT = 1;

    private PackedTrace() {
    }

    static byte[] pack(List<Posture> trace) {
        int count = trace.size();
        ByteBuffer plain = ByteBuffer.allocate(Integer.BYTES + count + count * COLUMNS * Double.BYTES);
        plain.putInt(count);
        trace.forEach(posture -> plain.put((byte) ((posture instanceof TrunkTilt ? TRUNK_TILT : 0) << 4 | posture.quality().ordinal())));
        double[][] rows = trace.stream().map(PackedTrace::numbers).toArray(double[][]::new);
        for (int column = 0; column < COLUMNS; column++) {
            long[] differences = differences(rows, column);
            for (int shift = 56; shift >= 0; shift -= 8) {
                for (long difference : differences) {
                    plain.put((byte) (difference >>> shift));
                }
            }
        }
        return Packed.deflate(plain.array());
    }

    static List<Posture> unpack(byte[] packed) throws HistoryException {
        ByteBuffer plain = ByteBuffer.wrap(Packed.inflate(packed));
        int count = plain.remaining() < Integer.BYTES ? -1 : plain.getInt();
        int columns = holds(plain, count, COLUMNS_OF_FIRST_VERSION) ? COLUMNS_OF_FIRST_VERSION : COLUMNS;
        if (count < 0 || !holds(plain, count, columns)) {
            throw new HistoryException("The curve of a set is damaged.");
        }
        byte[] kinds = new byte[count];
        plain.get(kinds);
        double[][] rows = new double[count][COLUMNS];
        for (int column = 0; column < columns; column++) {
            readColumn(plain, rows, column);
        }
        if (columns < COLUMNS) {
            Arrays.stream(rows).forEach(row -> row[COLUMNS - 1] = Double.NaN);
        }
        List<Posture> trace = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            trace.add(posture(kinds[i], rows[i]));
        }
        return trace;
    }

    private static boolean holds(ByteBuffer plain, int count, int columns) {
        return plain.remaining() == (long) count * (1 + columns * Double.BYTES);
    }

    private static double[] numbers(Posture posture) {
        double[] row = {posture.time(), posture.trunkInclination(), posture.trunkInclinationRate(), 0, 0, 0, 0, 0, 0};
        if (posture instanceof LumbarPosture lumbar) {
            row[3] = lumbar.lumbarFlexion();
            row[4] = lumbar.lumbarFlexionRate();
            row[5] = lumbar.lumbarLateralBending();
            row[6] = lumbar.lumbarAxialRotation();
            row[7] = lumbar.pelvicTilt();
            row[8] = lumbar.lumbarFlexionDeviation();
        }
        return row;
    }

    private static Posture posture(byte kind, double[] row) throws HistoryException {
        if ((kind & 15) >= Quality.values().length) {
            throw new HistoryException("The curve of a set is damaged.");
        }
        Quality quality = Quality.values()[kind & 15];
        return kind >> 4 == TRUNK_TILT ? new TrunkTilt(row[0], row[1], row[2], quality)
                : new LumbarPosture(row[0], row[3], row[4], row[5], row[6], row[7], row[1], row[2], row[8], quality);
    }

    private static long[] differences(double[][] rows, int column) {
        long[] differences = new long[rows.length];
        long before = 0;
        for (int i = 0; i < rows.length; i++) {
            long bits = Double.doubleToRawLongBits(rows[i][column]);
            differences[i] = bits ^ before;
            before = bits;
        }
        return differences;
    }

    private static void readColumn(ByteBuffer plain, double[][] rows, int column) {
        long[] differences = new long[rows.length];
        for (int shift = 56; shift >= 0; shift -= 8) {
            for (int i = 0; i < differences.length; i++) {
                differences[i] |= (plain.get() & 0xFFL) << shift;
            }
        }
        long before = 0;
        for (int i = 0; i < differences.length; i++) {
            before ^= differences[i];
            rows[i][column] = Double.longBitsToDouble(before);
        }
    }
}
