package org.backline.core.device;

import java.util.Optional;
import java.util.function.Consumer;

/** A wire or file format: what bytes mean. */
public interface Protocol {

    /** @return its id, lower-case, stored with every session, never reused */
    String id();

    /**
     * @param out receives what the bytes say, on the thread that calls the decoder
     * @return a decoder at the start of a stream
     */
    Decoder newDecoder(Consumer<? super DeviceEvent> out);

    /** @return the host's side of the talk, for wires that need one before they stream; a new one for every connection */
    default Optional<Dialogue> newDialogue() {
        return Optional.empty();
    }
}
