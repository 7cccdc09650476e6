package org.backline.core.protocol.straplink;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.backline.core.device.StrapIdentified;

/** INFO: who the strap is. May come on several pages; a page is read on top of those before it. */
final class Info {
    /** What follows the fixed part: type, length, bytes. Others are skipped by their length. */
    private enum Field { MODEL, FIRMWARE, HARDWARE, NAME }

    private static final int LONGEST_FIELD = 32;
    private final Map<Field, String> fields = new EnumMap<>(Field.class);
    private boolean torn;

    /** @return the identity, once its last page was read */
    Optional<StrapIdentified> read(ByteBuffer payload) {
        payload.position(2);
        int page = Payload.u8(payload);
        int pages = Payload.u8(payload);
        int bootId = payload.getInt();
        long uid = payload.getLong();
        int capabilities = payload.getInt();
        double time = DeviceClock.seconds(payload.getLong());
        int nonce = payload.getInt();
        if (page == 0) {
            fields.clear();
        }
        torn = !readFields(payload);
        return page + 1 < pages ? Optional.empty()
                : Optional.of(new StrapIdentified(uid, bootId, time, nonce, capabilities,
                        text(Field.MODEL), text(Field.FIRMWARE), text(Field.NAME)));
    }

    /** @return whether the last page read had a field that ran past its end */
    boolean torn() {
        return torn;
    }

    static byte[] write(StrapIdentified identity) {
        ByteBuffer payload = Payload.allocate(Frame.LONGEST_PAYLOAD);
        payload.put((byte) Frame.MAJOR).put((byte) 0).put((byte) 0).put((byte) 1);
        payload.putInt(identity.bootId()).putLong(identity.uid()).putInt(identity.capabilities());
        payload.putLong(DeviceClock.micros(identity.time())).putInt(identity.nonce());
        put(payload, Field.MODEL, identity.model());
        put(payload, Field.FIRMWARE, identity.firmware());
        put(payload, Field.NAME, identity.name());
        return Arrays.copyOf(payload.array(), payload.position());
    }

    private boolean readFields(ByteBuffer payload) {
        while (payload.remaining() >= 2) {
            int type = Payload.u8(payload);
            int length = Payload.u8(payload);
            if (length > payload.remaining()) {
                return false;
            }
            byte[] bytes = new byte[length];
            payload.get(bytes);
            if (type >= 1 && type <= Field.values().length) {
                fields.put(Field.values()[type - 1], new String(bytes, StandardCharsets.UTF_8));
            }
        }
        return !payload.hasRemaining();
    }

    private String text(Field field) {
        return fields.getOrDefault(field, "");
    }

    private static void put(ByteBuffer payload, Field field, String text) {
        byte[] bytes = Payload.utf8(text, LONGEST_FIELD);
        if (bytes.length > 0) {
            payload.put((byte) (field.ordinal() + 1)).put((byte) bytes.length).put(bytes);
        }
    }
}
