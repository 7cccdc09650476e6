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

    /**
     * @param host what the host wants and knows
     * @param out  receives what the talk finds out, on the thread that calls the dialogue
     * @return the host's side of the talk, for wires that have one
     */
    default Optional<Dialogue> newDialogue(HostSettings host, Consumer<? super DialogueEvent> out) {
        return Optional.empty();
    }
}
