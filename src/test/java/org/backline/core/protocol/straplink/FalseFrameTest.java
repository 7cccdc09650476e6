package org.backline.core.protocol.straplink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Nothing is taken for a frame that no strap sent: not in noise, and not in frames that were damaged on the way. A slice in every
 * build; {@code -Dbackline.bytes=100000000} makes it as many bytes of each as the contract asks for.
 */
class FalseFrameTest {
    private static final long BYTES = Long.getLong("backline.bytes", 2_000_000);
    private static final int PIECE = 1 << 12;

    private final Set<ByteBuffer> sent = new HashSet<>();
    private long falseFrames;
    private long trueFrames;
    private final FrameReader reader = new FrameReader(this::accept, fault -> { });

    private void accept(Frame frame) {
        if (sent.contains(ByteBuffer.wrap(frame.bytes()))) {
            trueFrames++;
        } else {
            falseFrames++;
        }
    }

    @Test
    void noiseHoldsNoFrame() {
        Random random = new Random(11);
        byte[] noise = new byte[PIECE];
        for (long done = 0; done < BYTES; done += PIECE) {
            random.nextBytes(noise);
            for (int at = random.nextInt(64); at < PIECE; at += 16 + random.nextInt(220)) {
                noise[at] = 0; // segments as long as frames are: the noise that comes closest
            }
            reader.accept(noise);
        }
        assertThat(falseFrames).isZero();
    }

    @Test
    void damageMakesNoFrame() {
        List<byte[]> frames = SyntheticStrap.frames(SyntheticStrap.events(2_000, 12));
        FrameReader undamaged = new FrameReader(frame -> sent.add(ByteBuffer.wrap(frame.bytes())), fault -> { });
        frames.forEach(undamaged::accept);
        Random random = new Random(13);
        long done = 0;
        for (int i = 0; done < BYTES; i = (i + 1) % frames.size()) {
            byte[] damaged = damaged(frames.get(i), random);
            done += damaged.length;
            reader.accept(damaged);
        }
        assertThat(falseFrames).as("beside %d true ones that outlived their damage", trueFrames).isZero();
    }

    /** One to eight bits flipped, bytes dropped, doubled or replaced by anything, often by a delimiter. */
    private static byte[] damaged(byte[] frame, Random random) {
        byte[] damaged = frame.clone();
        for (int count = 1 + random.nextInt(8); count > 0; count--) {
            int at = random.nextInt(damaged.length);
            switch (random.nextInt(5)) {
                case 0, 1 -> damaged[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> damaged[at] = (byte) (random.nextBoolean() ? 0 : random.nextInt());
                case 3 -> damaged = without(damaged, at);
                default -> damaged = doubled(damaged, at);
            }
        }
        return damaged;
    }

    private static byte[] without(byte[] bytes, int at) {
        byte[] fewer = Arrays.copyOf(bytes, bytes.length - 1);
        System.arraycopy(bytes, at + 1, fewer, at, fewer.length - at);
        return fewer;
    }

    private static byte[] doubled(byte[] bytes, int at) {
        byte[] more = Arrays.copyOf(bytes, bytes.length + 1);
        System.arraycopy(bytes, at, more, at + 1, bytes.length - at);
        return more;
    }
}
