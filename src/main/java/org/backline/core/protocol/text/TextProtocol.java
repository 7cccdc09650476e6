package org.backline.core.protocol.text;

import java.util.Optional;
import java.util.function.Consumer;
import org.backline.core.device.Decoder;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.Protocol;

/** StrapLink text 1: lines of numbers. */
public final class TextProtocol implements Protocol {
    /** Stored with sessions. */
    public static final String ID = "straplink-text-1";

    private static final int NONE = -1;

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
     *               {@code # straplink-text 1 rate=100 positions=S,T12}; or both in one, {@code rate=100 positions=S,T12 ax_g,ay_g,…}
     */
    public static TextProtocol withColumns(String header) {
        String given = header.strip();
        int names = given.indexOf('\n') < 0 ? given.lastIndexOf(' ') : NONE;
        return new TextProtocol(names == NONE ? given : Preamble.line(given.substring(0, names)) + "\n" + given.substring(names + 1));
    }

    /** @return the protocol of that id, if it is one of text: its columns are part of it */
    public static Optional<TextProtocol> withId(String id) {
        return id.equals(ID) ? Optional.of(new TextProtocol())
                : id.startsWith(ID + " ") ? Optional.of(withColumns(id.substring(ID.length() + 1))) : Optional.empty();
    }

    /** @return {@link #ID}, and behind it the columns if they were given, so that a session that was read by them is always read so */
    @Override
    public String id() {
        return header.isEmpty() ? ID : ID + " " + Preamble.oneLine(header);
    }

    @Override
    public Decoder newDecoder(Consumer<? super DeviceEvent> out) {
        return new TextDecoder(header, out);
    }
}
