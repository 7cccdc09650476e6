package org.backline.bench;

import java.util.stream.LongStream;
import org.backline.app.Passage;

/** What a cue goes through, one after the other; sound and strap part after the event. */
enum LatencyStep {
    BUSY("the reading thread is busy with what came before"),
    CABLE("through the cable, until the reading thread has the byte"),
    PIPELINE("decoded, decided, told"),
    PORT("the CUE composed and handed to the port"),
    BACK("through the cable, until the strap's end has the CUE"),
    SOUND("from the event to the sound device's first buffer"),
    MEMORY("of the way to the event, memory being collected");

    private final String words;

    LatencyStep(String words) {
        this.words = words;
    }

    /** @return what is told of it */
    String words() {
        return words;
    }

    /** @return how long it took on that way [ns]; empty if it was not gone */
    LongStream of(Passage way) {
        return switch (this) {
            case BUSY -> LongStream.of(Math.max(0, way.asked() - way.decided()));
            case CABLE -> LongStream.of(way.read() - Math.max(way.asked(), way.decided()));
            case PIPELINE -> LongStream.of(way.told() - way.read());
            case PORT -> way.sent().stream().map(sent -> sent - way.told());
            case BACK -> way.sent().stream().flatMap(sent -> way.felt().stream().map(felt -> felt - sent));
            case MEMORY -> LongStream.of(way.paused());
            case SOUND -> way.heard().stream().map(heard -> heard - way.told());
        };
    }
}
