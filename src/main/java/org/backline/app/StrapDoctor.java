package org.backline.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.backline.core.device.Decoder;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.Dialogue;
import org.backline.core.device.DialogueEvent;
import org.backline.core.device.HostSettings;
import org.backline.core.device.Protocol;
import org.backline.core.device.Sample;
import org.backline.core.device.StrapCommand;
import org.backline.core.device.StrapCommand.Cue;
import org.backline.core.device.StrapCommand.Get.Topic;
import org.backline.core.device.StreamSettings;
import org.backline.core.examination.Examination;
import org.backline.core.examination.Finding;
import org.backline.io.evidence.Chunk;
import org.backline.io.evidence.Input;
import org.backline.io.source.Link;
import org.backline.io.source.Pacing;
import org.backline.io.source.Recording;
import org.backline.io.source.Source;
import org.backline.io.source.Sources;

/** Examines a strap: listens for a while, then asks it all that a session would ask. A recording is only listened to. One thread. */
public final class StrapDoctor {
    private static final long SECOND = 1_000_000_000;
    /** A strap that boots, and a line whose rate is not the usual one, take their time. */
    private static final long LONGEST_SILENCE = 60 * SECOND;
    private static final int QUESTIONS = 20;
    private static final long CUE_AFTER = SECOND / 2;
    private static final long STOP_AFTER = 2 * SECOND;
    private static final long START_AFTER = 7 * SECOND / 2;
    private static final long END_AFTER = 6 * SECOND;
    private static final int INTENSITY = 160;
    private static final int PULSE_MILLIS = 150;

    private final Source source;
    private final Examination examination;
    private final Decoder decoder;
    private final Optional<Dialogue> dialogue;
    private final PortGuard guard = new PortGuard();
    private final long listening;
    private boolean connected;
    private boolean sampled;
    private long since;
    private long now;
    private int asked;
    private int told;

    /**
     * @param source   open; left open
     * @param protocol reads its bytes
     * @param seconds  how long a strap is listened to once it streams
     */
    public StrapDoctor(Source source, Protocol protocol, double seconds) {
        this.source = source;
        this.listening = (long) (seconds * SECOND);
        this.examination = new Examination(source instanceof Link || source instanceof Recording);
        this.decoder = protocol.newDecoder(this::decoded);
        this.dialogue = source instanceof Link
                ? protocol.newDialogue(new HostSettings(StreamSettings.USUAL, 0), this::talked) : Optional.empty();
    }

    /** @return the port, or the recording flat out, open; a line's rate is searched and remembered */
    public static Source open(String name, Protocol protocol) throws IOException {
        return Sources.isFile(name) ? Sources.file(name, protocol)
                : new SourceOpening(name, Pacing.FLAT_OUT, KnownPorts.ofSystem()).open();
    }

    /** @return what was found, once everything was tried or the recording is at its end */
    public List<Finding> examine() throws IOException {
        for (Input input = source.next(); input != null && !over(); input = source.next()) {
            now = input.hostNanos();
            if (input instanceof Chunk chunk) {
                examination.received(now);
                decoder.accept(chunk.bytes());
                check(chunk);
            }
            if (source instanceof Link link && dialogue.isPresent()) {
                goOn(link, dialogue.get());
            }
        }
        decoder.finish();
        if (source instanceof Link link && link.connected() && dialogue.isPresent()) {
            link.send(dialogue.get().farewell());
        }
        return examination.findings();
    }

    private void check(Chunk chunk) throws IOException {
        if (source instanceof Link) {
            guard.check(chunk, decoder);
        }
    }

    private boolean over() {
        return source instanceof Link && now - since > (sampled ? listening + END_AFTER : LONGEST_SILENCE);
    }

    private void goOn(Link link, Dialogue talk) throws IOException {
        boolean before = connected;
        connected = link.connected();
        if (connected && !before) {
            talk.connected(now);
        }
        if (sampled) {
            ask(talk);
        }
        if (connected) {
            link.send(talk.due(now));
        }
    }

    /** Questions while it streams; then a cue, a stop and a start, each when there was time for the one before. */
    private void ask(Dialogue talk) {
        long streaming = now - since;
        if (asked < QUESTIONS && streaming > (asked + 1) * listening / (QUESTIONS + 1)) {
            asked++;
            talk.request(new StrapCommand.Get(Topic.STATUS));
        }
        List<Long> due = List.of(CUE_AFTER, STOP_AFTER, START_AFTER);
        if (told < due.size() && streaming > listening + due.get(told)) {
            talk.request(switch (told++) {
                case 0 -> new Cue(Cue.Pattern.TICK, Cue.EVERY_MOTOR, INTENSITY, PULSE_MILLIS, 0, 1, now + SECOND);
                case 1 -> new StrapCommand.Stop();
                default -> new StrapCommand.Start(10);
            });
        }
    }

    private void decoded(DeviceEvent event) {
        if (event instanceof Sample && !sampled) {
            sampled = true;
            since = now;
        }
        examination.accept(event);
        guard.accept(event);
        dialogue.ifPresent(talk -> talk.received(event, now));
    }

    private void talked(DialogueEvent event) {
        examination.accept(event);
    }
}
