package org.backline.core.protocol.text;

import java.util.function.Consumer;
import org.backline.core.device.Decoder;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.Protocol;

/** StrapLink text 1: lines of numbers. */
public final class TextProtocol implements Protocol {
    /** Stored with sessions. */
    public static final String ID = "straplink-text-1";

    private final String header;

    /** Text that names its columns itself. */
    public TextProtocol() {
        this("");
    }

    private TextProtocol(String header) {
        this.header = header;
    }

    /**
     * For text that names no columns, or names them wrongly: these are used, and its own are not.
     *
     * @param header what should have stood first: a line like {@code t_ms,ax_g,ay_g,…}, before it, if need be, a line like
     *               {@code # straplink-text 1 rate=100 positions=S,T12}
     */
    public static TextProtocol withColumns(String header) {
        return new TextProtocol(header);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Decoder newDecoder(Consumer<? super DeviceEvent> out) {
        return new TextDecoder(header, out);
    }
}
