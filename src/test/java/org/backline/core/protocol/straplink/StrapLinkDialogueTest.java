package org.backline.core.protocol.straplink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Acknowledged;
import org.backline.core.device.Acknowledged.Status;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.DialogueEvent;
import org.backline.core.device.HostSettings;
import org.backline.core.device.Sample;
import org.backline.core.device.StrapIdentified;
import org.backline.core.device.StrapStatus;
import org.backline.core.device.StreamSettings;
import org.backline.core.device.WireRecognised;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scripts of host and strap in virtual time. */
class StrapLinkDialogueTest {
    private static final long MILLISECOND = 1_000_000;
    private static final long STEP = 50;
    private static final int START = 0x42;
    private static final Sample SAMPLE = new Sample(SyntheticStrap.SACRUM, 0, 0, 1, Vector3D.ZERO, Vector3D.ZERO, false);

    private final List<DialogueEvent> events = new ArrayList<>();
    private final StrapLinkDialogue dialogue = new StrapLinkDialogue(new HostSettings(StreamSettings.USUAL, 0), events::add);
    private final List<String> said = new ArrayList<>();
    private final FrameReader ear = new FrameReader(this::hear, fault -> said.add(fault.toString()));
    private BiConsumer<Integer, Integer> answer = (type, tag) -> { };
    private boolean streaming;
    private long now;

    @BeforeEach
    void connect() {
        dialogue.connected(0);
    }

    @Test
    void itListensThenCallsForFiveSeconds() {
        run(300);
        assertThat(said).isEmpty();
        run(10_000);
        assertThat(said).hasSize(20).allMatch(line -> line.contains("HELLO"));
        assertThat(said.get(1)).startsWith("550 ");
        assertThat(said.get(19)).startsWith("5050 ");
    }

    @Test
    void everyWordStandsBehindADelimiterOfItsOwn() {
        dialogue.due(300 * MILLISECOND);
        assertThat(dialogue.due(301 * MILLISECOND)).startsWith(0).endsWith(0).hasSize(1 + 24 + 2);
    }

    @Test
    void aStrapThatWaitsIsStartedAndKeptAlive() {
        answer = this::politely;
        run(10_000);
        assertThat(said).containsExactly("350 HELLO 1 first", "400 START 2 first", "3400 HELLO 3 first", "6400 HELLO 4 first",
                "9400 HELLO 5 first");
    }

    @Test
    void aCommandWithoutAnswerIsRepeatedUnderItsTag() {
        answer = (type, tag) -> {
            if (type != START) {
                politely(type, tag);
            }
        };
        run(4_000);
        assertThat(said).startsWith("350 HELLO 1 first", "400 START 2 first", "700 START 2 again", "1300 START 2 again",
                "2500 START 2 again", "3750 HELLO 3 first");
    }

    @Test
    void anAnswerLostOnTheWayCostsOneRepetition() {
        List<Integer> starts = new ArrayList<>();
        answer = (type, tag) -> {
            if (type != START || starts.contains(tag)) {
                politely(type, tag);
            }
            starts.add(tag);
        };
        run(2_000);
        assertThat(said).containsExactly("350 HELLO 1 first", "400 START 2 first", "700 START 2 again");
    }

    @Test
    void aBusyStrapIsAskedAgain() {
        answer = (type, tag) -> receive(type == START ? new Acknowledged(tag, START, Status.BUSY, 1) : plain(7));
        run(1_500);
        assertThat(said).containsExactly("350 HELLO 1 first", "400 START 2 first", "700 START 3 first", "1300 START 4 first");
    }

    @Test
    void whatRefusedToStartIsAskedAgainEveryTwoSeconds() {
        answer = (type, tag) -> receive(type == START ? new Acknowledged(tag, START, Status.HARDWARE_FAULT, 1) : plain(7));
        run(5_000);
        assertThat(said).containsExactly("350 HELLO 1 first", "400 START 2 first", "2400 START 3 first", "4400 START 4 first");
    }

    @Test
    void anAnswerToSomethingElseIsNoAnswer() {
        answer = (type, tag) -> receive(type == START ? new Acknowledged(tag + 1, START, Status.DONE, 1) : plain(7));
        run(1_000);
        assertThat(said).contains("700 START 2 again");
    }

    @Test
    void aStrapThatStreamsByItselfIsNotStarted() {
        run(100);
        streaming = true;
        receive(SyntheticStrap.description());
        receive(plain(7));
        run(7_000);
        assertThat(said).containsExactly("3100 HELLO 1 first", "6100 HELLO 2 first");
        assertThat(dialogue.farewell()).isEmpty();
    }

    @Test
    void healthAloneDoesNotEndTheCalling() {
        run(400);
        receive(new StrapStatus(1, 7, OptionalDouble.empty(), OptionalInt.empty(), 0, 0, 0));
        run(1_000);
        assertThat(said).contains("800 HELLO 3 first");
    }

    @Test
    void aStalledStreamIsAskedForAgain() {
        answer = this::politely;
        run(1_000);
        streaming = false;
        said.clear();
        run(5_000);
        assertThat(said).startsWith("2000 GET 3 first", "2300 GET 3 again", "2900 GET 3 again", "3000 HELLO 4 first", "3050 START 5 first");
    }

    @Test
    void aStrapThatBootedAnewIsStartedAnew() {
        answer = this::politely;
        run(1_000);
        said.clear();
        streaming = false;
        receive(plain(8));
        run(200);
        assertThat(said).containsExactly("1000 START 3 first");
    }

    @Test
    void whatReportsAnotherBootIsAskedWhoItIsFirst() {
        answer = this::politely;
        run(1_000);
        said.clear();
        streaming = false;
        receive(new StrapStatus(1, 8, OptionalDouble.empty(), OptionalInt.empty(), 0, 0, 0));
        run(300);
        assertThat(said).containsExactly("1000 HELLO 3 first", "1050 START 4 first");
    }

    @Test
    void textIsLeftInPeace() {
        run(1_000);
        receive(new WireRecognised("straplink-text-1"));
        said.clear();
        streaming = true;
        run(20_000);
        assertThat(said).isEmpty();
        assertThat(dialogue.farewell()).isEmpty();
    }

    @Test
    void whoWasStartedIsStopped() {
        answer = this::politely;
        run(1_000);
        ear.accept(dialogue.farewell());
        assertThat(said).last().isEqualTo("1000 STOP 3 first");
    }

    /** The whole way: a strap that says nothing until it is asked, over bytes in both directions. */
    @Test
    void aStrapThatWaitsForItsHostStreams() {
        List<DeviceEvent> heard = new ArrayList<>();
        StrapLinkDecoder decoder = new StrapLinkDecoder(event -> {
            heard.add(event);
            dialogue.received(event, now * MILLISECOND);
        });
        StrapLinkEncoder strap = new StrapLinkEncoder(StrapLinkFormat.DEFAULT, decoder::accept);
        answer = (type, tag) -> {
            if (type == MessageType.HELLO.number()) {
                strap.accept(plain(7));
            } else if (type == START) {
                strap.accept(new Acknowledged(tag, START, Status.DONE, 1));
                SyntheticStrap.events(100, 1).stream().skip(1).forEach(strap::accept);
                strap.finish();
            }
        };
        run(1_300);
        assertThat(heard).filteredOn(Sample.class::isInstance).hasSize(200);
        assertThat(said).containsExactly("350 HELLO 1 first", "400 START 2 first");
    }

    private void politely(int type, int tag) {
        if (type == START) {
            receive(new Acknowledged(tag, START, Status.DONE, 1));
            receive(SyntheticStrap.description());
            streaming = true;
        } else if (!streaming) {
            receive(plain(7));
        }
    }

    /** A strap that can be started, and nothing else. */
    private static StrapIdentified plain(int bootId) {
        return new StrapIdentified(1, bootId, 0.25, 0, 0, "XIAO", "1.0", "");
    }

    private void receive(DeviceEvent event) {
        dialogue.received(event, now * MILLISECOND);
    }

    private void run(long milliseconds) {
        for (long end = now + milliseconds; now < end; now += STEP) {
            if (streaming) {
                receive(SAMPLE);
            }
            ear.accept(dialogue.due(now * MILLISECOND));
        }
    }

    private void hear(Frame frame) {
        int tag = frame.payload().get() & 0xFF;
        said.add(now + " " + frame.type() + " " + tag + (frame.retransmission() ? " again" : " first"));
        answer.accept(frame.number(), tag);
    }
}
