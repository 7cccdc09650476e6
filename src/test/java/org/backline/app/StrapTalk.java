package org.backline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.backline.core.device.Decoder;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.DialogueEvent;
import org.backline.core.device.HostSettings;
import org.backline.core.device.Sample;
import org.backline.core.device.StrapCommand;
import org.backline.core.device.StreamSettings;
import org.backline.core.protocol.Protocols;
import org.backline.io.evidence.Chunk;
import org.backline.io.source.SerialLink;

/** The program's side of a talk with a strap, from the serial port up to samples and answers, kept for looking at. */
final class StrapTalk implements AutoCloseable {
    static final double ACCEL = 244_000 * 9.80665 / 1e9;
    static final double GYRO = 35_000_000 * Math.PI / 180e9;

    private final List<DeviceEvent> events = new ArrayList<>();
    private final List<DialogueEvent> answers = new ArrayList<>();
    private final SerialLink link;
    private final Decoder decoder = Protocols.standard().newDecoder(this::decoded);
    private final LinkDialogue talk;
    private long now;

    StrapTalk(Path port) throws IOException {
        this.link = SerialLink.open(port.toString(), SerialLink.USUAL_BAUD);
        this.talk = new LinkDialogue(link, Protocols.standard(), new HostSettings(StreamSettings.USUAL, 0), answers::add);
    }

    private void decoded(DeviceEvent event) {
        events.add(event);
        talk.received(event, now);
    }

    /** Asks something. @return what became of it */
    DialogueEvent ask(StrapCommand command) throws IOException {
        int before = answers.size();
        talk.request(command);
        goOnUntil(() -> answers().skip(before).anyMatch(answer -> names(answer, command)), Duration.ofSeconds(20));
        return answers().skip(before).filter(answer -> names(answer, command)).findFirst().orElseThrow();
    }

    private Stream<DialogueEvent> answers() {
        return answers.stream();
    }

    private static boolean names(DialogueEvent event, StrapCommand command) {
        return event instanceof DialogueEvent.Answered answered && answered.command().equals(command)
                || event instanceof DialogueEvent.Unanswered unanswered && unanswered.command().equals(command);
    }

    void goOnUntil(BooleanSupplier done, Duration patience) throws IOException {
        long end = now + patience.toNanos();
        while (!done.getAsBoolean() && now < end && link.next() instanceof Chunk chunk) {
            now = chunk.hostNanos();
            decoder.accept(chunk.bytes());
            talk.goOn(now);
        }
        assertThat(done.getAsBoolean()).as("happened within %s; so far: %s", patience, answers).isTrue();
    }

    void goOnFor(Duration time) throws IOException {
        long end = now + time.toNanos();
        goOnUntil(() -> now >= end, time.plusSeconds(1));
    }

    boolean connected() {
        return link.connected();
    }

    /** @return host's time of the last read [ns] */
    long now() {
        return now;
    }

    <T extends DeviceEvent> List<T> told(Class<T> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    int samples() {
        return told(Sample.class).size();
    }

    /** @return counts of these samples, as they stand in a lift */
    static byte[] counts(List<Sample> samples) {
        ByteBuffer counts = ByteBuffer.allocate(12 * samples.size()).order(ByteOrder.LITTLE_ENDIAN);
        for (Sample sample : samples) {
            for (double force : sample.specificForce().toArray()) {
                counts.putShort((short) Math.round(force / ACCEL));
            }
            for (double rate : sample.angularRate().toArray()) {
                counts.putShort((short) Math.round(rate / GYRO));
            }
        }
        return counts.array();
    }

    @Override
    public void close() throws IOException {
        talk.end();
        link.close();
    }
}
