package org.backline.core.protocol.straplink;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.backline.core.device.StreamFault.Kind;

/**
 * IMU16: groups of raw samples, a group holding one sample of each node in the mask.
 *
 * @param epoch   the epoch whose scales hold
 * @param mask    bit i: node i is in every group
 * @param count   groups
 * @param flags   see the constants
 * @param index   number of the first group, modulo 2³²
 * @param start   time of the first group [µs]
 * @param spacing between groups [µs], 0 if there is but one
 * @param counts  three of the accelerometer and three of the gyroscope, per node, per group
 */
record Imu16(int epoch, int mask, int count, int flags, int index, long start, int spacing, ByteBuffer counts) {
    static final int HEAD = 18;
    static final int AXES = 6;
    static final int PER_NODE = 2 * AXES;
    static final int MOST_GROUPS = 18;
    static final int GAP_BEFORE = 1;
    static final int CLIPPED = 2;
    static final int STALE = 8;
    static final short MISSING = Short.MIN_VALUE;
    static final short RANGE_END = Short.MAX_VALUE;
    static final int SHORTEST_SPACING = 200;
    static final int LONGEST_SPACING = 0xFFFF;

    /** @return what makes the payload unusable */
    static Optional<Kind> problem(ByteBuffer payload) {
        int count = payload.get(2) & 0xFF;
        int nodes = Integer.bitCount(payload.get(1) & 0xFF);
        int spacing = payload.getShort(16) & 0xFFFF;
        if (HEAD + PER_NODE * nodes * count > payload.limit()) {
            return Optional.of(Kind.BAD_LENGTH);
        }
        boolean sane = nodes > 0 && count > 0 && count <= MOST_GROUPS && DeviceClock.isSane(payload.getLong(8))
                && (spacing == 0 ? count == 1 : spacing >= SHORTEST_SPACING);
        return sane ? Optional.empty() : Optional.of(Kind.BAD_VALUE);
    }

    /** Reads a payload without a problem. */
    static Imu16 read(ByteBuffer payload) {
        int epoch = Payload.u8(payload);
        int mask = Payload.u8(payload);
        int count = Payload.u8(payload);
        int flags = Payload.u8(payload);
        int index = payload.getInt();
        long start = payload.getLong();
        int spacing = Payload.u16(payload);
        ByteBuffer counts = payload.slice(HEAD, PER_NODE * Integer.bitCount(mask) * count).order(payload.order());
        return new Imu16(epoch, mask, count, flags, index, start, spacing, counts);
    }

    byte[] write() {
        ByteBuffer payload = Payload.allocate(HEAD + counts.limit());
        payload.put((byte) epoch).put((byte) mask).put((byte) count).put((byte) flags);
        payload.putInt(index).putLong(start).putShort((short) spacing);
        return payload.put(counts.duplicate().rewind()).array();
    }

    boolean has(int node) {
        return (mask & 1 << node) != 0;
    }

    boolean isStale() {
        return (flags & STALE) != 0;
    }

    /** @return whether the sensor said that it clipped, at a range that ends before the counts do, so that any sample may be meant */
    boolean clippedUnseen() {
        if ((flags & CLIPPED) == 0) {
            return false;
        }
        for (int at = 0; at < counts.limit(); at += Short.BYTES) {
            if (Math.abs(counts.getShort(at)) == RANGE_END) {
                return false;
            }
        }
        return true;
    }
}
