package org.backline.io.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.backline.core.device.Decoder;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.Protocol;
import org.backline.core.device.StrapIdentified;
import org.backline.core.device.StreamDescribed;
import org.backline.core.protocol.straplink.StrapLinkEncoder;
import org.backline.core.protocol.straplink.StrapLinkFormat;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.Input;
import org.jspecify.annotations.Nullable;

/** Another source, said again as StrapLink: in whatever form it was recorded, whoever listens hears a strap. */
public final class EncodedSource implements Source {
    private static final StrapIdentified STAND_IN = new StrapIdentified(0, 1, 0, 0, 0, "Backline player", "", "");

    private final Source source;
    private final Decoder decoder;
    private final ByteArrayOutputStream wire = new ByteArrayOutputStream();
    private final StrapLinkEncoder encoder = new StrapLinkEncoder(StrapLinkFormat.DEFAULT, wire::writeBytes);
    private boolean identified;
    private boolean finished;
    private long now;

    /** @param protocol what the source's bytes are in */
    public EncodedSource(Source source, Protocol protocol) {
        this.source = source;
        this.decoder = protocol.newDecoder(this::say);
    }

    @Override
    public @Nullable Input next() throws IOException {
        Input input = source.next();
        if (input == null) {
            return last();
        }
        now = input.hostNanos();
        if (input instanceof Chunk chunk) {
            decoder.accept(chunk.bytes());
            return encoded();
        }
        return input;
    }

    @Override
    public void close() {
        source.close();
    }

    /** A host asks who is there before it asks what flows; a text recording does not know who it was. */
    private void say(DeviceEvent event) {
        if (event instanceof StreamDescribed && !identified) {
            encoder.accept(STAND_IN);
        }
        identified |= event instanceof StreamDescribed || event instanceof StrapIdentified;
        encoder.accept(event);
    }

    private @Nullable Input last() {
        if (!finished) {
            finished = true;
            decoder.finish();
            encoder.finish();
        }
        return wire.size() > 0 ? encoded() : null;
    }

    private Chunk encoded() {
        byte[] bytes = wire.toByteArray();
        wire.reset();
        return new Chunk(now, bytes);
    }
}
