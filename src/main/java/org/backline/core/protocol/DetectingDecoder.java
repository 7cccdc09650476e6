package org.backline.core.protocol;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.backline.core.device.Decoder;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.FrameCount;
import org.backline.core.device.Protocol;
import org.backline.core.device.StreamFault;
import org.backline.core.device.StreamFault.Kind;
import org.backline.core.device.WireRecognised;
import org.backline.core.protocol.straplink.StrapLinkProbe;
import org.backline.core.protocol.straplink.StrapLinkProtocol;
import org.backline.core.protocol.text.TextProbe;
import org.backline.core.protocol.text.TextProtocol;

/**
 * Keeps what comes until it is clear what it is, then has it read from its beginning. Decides byte by byte, so that it does not
 * matter how they were cut. Gives up, as noise, what it cannot keep.
 */
final class DetectingDecoder implements Decoder {
    private static final int MOST_KEPT = 1 << 16;

    private final Consumer<? super DeviceEvent> out;
    private final StrapLinkProbe binary = new StrapLinkProbe();
    private final TextProbe text = new TextProbe();
    private final byte[] kept = new byte[MOST_KEPT];
    private int length;
    private long discarded;
    private Optional<Decoder> chosen = Optional.empty();

    DetectingDecoder(Consumer<? super DeviceEvent> out) {
        this.out = out;
    }

    @Override
    public void accept(byte[] bytes) {
        int at = 0;
        while (chosen.isEmpty() && at < bytes.length) {
            keep(bytes[at++]);
        }
        if (at < bytes.length) {
            byte[] rest = at == 0 ? bytes : Arrays.copyOfRange(bytes, at, bytes.length);
            chosen.ifPresent(decoder -> decoder.accept(rest));
        }
    }

    @Override
    public void finish() {
        if (chosen.isEmpty() && text.finish()) {
            choose(new TextProtocol());
        }
        discard();
        chosen.ifPresent(Decoder::finish);
    }

    @Override
    public FrameCount count() {
        return chosen.map(Decoder::count).orElse(FrameCount.NONE);
    }

    private void keep(byte next) {
        if (length == MOST_KEPT) {
            discard();
        }
        kept[length++] = next;
        if (binary.accept(next)) {
            choose(new StrapLinkProtocol());
        } else if (text.accept(next)) {
            choose(new TextProtocol());
        }
    }

    private void choose(Protocol protocol) {
        out.accept(new WireRecognised(protocol.id()));
        Decoder decoder = protocol.newDecoder(this::relay);
        decoder.accept(Arrays.copyOf(kept, length));
        length = 0;
        chosen = Optional.of(decoder);
    }

    private void discard() {
        if (length > 0) {
            out.accept(new StreamFault(Kind.NOISE, discarded, length));
            discarded += length;
            length = 0;
        }
    }

    /** The decoder counts from the first byte it was given, the stream from its own. */
    private void relay(DeviceEvent event) {
        if (discarded > 0 && event instanceof StreamFault fault) {
            out.accept(new StreamFault(fault.kind(), fault.byteOffset() + discarded, fault.count()));
        } else {
            out.accept(event);
        }
    }
}
