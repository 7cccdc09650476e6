package org.backline.core.protocol.straplink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.Random;
import java.util.TreeSet;
import org.assertj.core.data.Offset;
import org.backline.core.device.Acknowledged.Status;
import org.backline.core.device.DialogueEvent;
import org.backline.core.device.DialogueEvent.Answered;
import org.backline.core.device.DialogueEvent.Entered;
import org.backline.core.device.DialogueEvent.Entered.Stage;
import org.backline.core.device.DialogueEvent.Unanswered;
import org.backline.core.device.DialogueEvent.Unanswered.Reason;
import org.backline.core.device.HostSettings;
import org.backline.core.device.StrapCommand;
import org.backline.core.device.StrapCommand.Cue;
import org.backline.core.device.StrapCommand.Get.Topic;
import org.backline.core.device.StreamSettings;
import org.backline.core.device.WireRecognised;
import org.junit.jupiter.api.Test;

/** Host and strap over bytes in both directions, on virtual time: what is asked of the strap, and what becomes of it. */
class StrapLinkCommandsTest {
    private static final long TICK_MICROS = 5_000;
    private static final long NANOS_PER_MICRO = 1_000;
    private static final StrapCommand IDENTIFY = new StrapCommand.Identify(0, 3);

    private final List<DialogueEvent> events = new ArrayList<>();
    private final List<String> sent = new ArrayList<>();
    private final StrapLinkDialogue dialogue =
            new StrapLinkDialogue(new HostSettings(StreamSettings.USUAL, 1_600_000_000_000_000L), events::add);
    private final StrapLinkDecoder decoder = new StrapLinkDecoder(event -> dialogue.received(event, nanos()));
    private final Queue<byte[]> underWay = new ArrayDeque<>();
    private final ScriptedStrap strap = new ScriptedStrap(underWay::add);
    private final FrameReader tap = new FrameReader(this::note, fault -> sent.add(fault.toString()));
    private long micros = 1_000_000;

    private long nanos() {
        return micros * NANOS_PER_MICRO;
    }

    private static Cue cue(long latest) {
        return new Cue(Cue.Pattern.LONG, Cue.EVERY_MOTOR, 200, 0, 0, 1, latest);
    }

    private void note(Frame frame) {
        sent.add(frame.type() + " " + (frame.payload().get(0) & 0xFF) + (frame.retransmission() ? " again" : ""));
    }

    private void run(long milliseconds) {
        for (long end = micros + milliseconds * 1_000; micros < end; micros += TICK_MICROS) {
            strap.tick(micros);
            byte[] out = dialogue.due(nanos());
            tap.accept(out);
            strap.hear(out);
            while (!underWay.isEmpty()) {
                decoder.accept(underWay.remove());
            }
        }
    }

    private void stream() {
        dialogue.connected(nanos());
        run(1_500);
        assertThat(stages()).endsWith(Stage.STREAMING);
        events.clear();
        sent.clear();
        strap.carriedOut().clear();
    }

    private List<Stage> stages() {
        return events.stream().filter(Entered.class::isInstance).map(event -> ((Entered) event).stage()).toList();
    }

    private List<DialogueEvent> conclusions() {
        return events.stream().filter(event -> !(event instanceof Entered)).toList();
    }

    private void assertAnswered(StrapCommand command, Status status) {
        assertThat(conclusions()).singleElement().isInstanceOfSatisfying(Answered.class, answered -> {
            assertThat(answered.command()).isEqualTo(command);
            assertThat(answered.answer().status()).isEqualTo(status);
        });
    }

    @Test
    void aStrapIsConfiguredThenStarted() {
        dialogue.connected(nanos());
        run(2_000);
        assertThat(stages()).containsExactly(Stage.LISTENING, Stage.CALLING, Stage.CONFIGURING, Stage.STARTING, Stage.STREAMING);
        assertThat(strap.carriedOut()).containsExactly("CONFIG", "START");
    }

    @Test
    void aLineThatIsTooSlowGetsHalfTheRateAndThenWhatItHas() {
        strap.answer(Status.LINK_TOO_SLOW);
        dialogue.connected(nanos());
        run(1_000);
        assertThat(conclusions().stream().filter(event -> ((Answered) event).command() instanceof StrapCommand.Configure)
                .map(event -> ((StrapCommand.Configure) ((Answered) event).command()).settings().rate()))
                .containsExactly(208.0, 104.0, 52.0);
        assertThat(stages()).contains(Stage.STARTING);
    }

    @Test
    void everyCommandIsCarriedOutInItsTurn() {
        stream();
        List<StrapCommand> commands = List.of(IDENTIFY, cue(Long.MAX_VALUE), new StrapCommand.Get(Topic.STATUS),
                new StrapCommand.SetParameters(Optional.of("Grün"), Optional.of(true), OptionalInt.of(60)));
        commands.forEach(dialogue::request);
        run(100);
        assertThat(conclusions()).extracting(event -> ((Answered) event).command()).isEqualTo(commands);
        assertThat(strap.carriedOut()).containsExactly("IDENTIFY", "CUE", "GET", "SET_PARAM");
        assertThat(strap.deadlines()).as("no deadline").containsExactly(0L);
    }

    @Test
    void aCueSaysByTheStrapsClockUntilWhenItIsWanted() {
        stream();
        dialogue.request(cue(nanos() + 150_000_000));
        run(20);
        assertThat((double) strap.deadlines().get(0)).isCloseTo(micros - 20_000 + 150_000, Offset.offset(10.0));
    }

    @Test
    void aCueThatIsLateIsNotEvenSent() {
        stream();
        Cue late = cue(nanos() - 1);
        dialogue.request(late);
        run(100);
        assertThat(conclusions()).containsExactly(new Unanswered(late, Reason.TOO_LATE));
        assertThat(strap.carriedOut()).isEmpty();
    }

    @Test
    void aCueIsRepeatedOnlyWhileItIsWanted() {
        stream();
        strap.mute(true);
        Cue cue = cue(nanos() + 500_000_000);
        dialogue.request(cue);
        run(900);
        assertThat(conclusions()).containsExactly(new Unanswered(cue, Reason.TOO_LATE));
        assertThat(sent).filteredOn(line -> line.startsWith("CUE")).hasSize(2);
    }

    @Test
    void anAnswerThatWasLostMakesNoCueBuzzTwice() {
        stream();
        strap.swallow(2);
        dialogue.request(cue(Long.MAX_VALUE));
        run(2_000);
        assertAnswered(cue(Long.MAX_VALUE), Status.DONE);
        assertThat(strap.carriedOut()).containsExactly("CUE");
        assertThat(sent).filteredOn(line -> line.startsWith("CUE")).hasSize(3);
    }

    @Test
    void timeIsNotAskedForWhileACommandIsOutstanding() {
        stream();
        strap.swallow(3);
        dialogue.request(IDENTIFY);
        run(2_500);
        int last = sent.lastIndexOf(sent.stream().filter(line -> line.startsWith("IDENTIFY")).reduce((a, b) -> b).orElseThrow());
        assertThat(sent.subList(0, last + 1)).allMatch(line -> line.startsWith("IDENTIFY"));
    }

    @Test
    void anAnswerThatComesTwiceCountsOnce() {
        stream();
        strap.stutter(2);
        dialogue.request(IDENTIFY);
        dialogue.request(IDENTIFY);
        run(200);
        assertThat(conclusions()).hasSize(2).allMatch(Answered.class::isInstance);
        assertThat(strap.carriedOut()).containsExactly("IDENTIFY", "IDENTIFY");
    }

    @Test
    void whatIsNeverAnsweredIsGivenUpAfterFourSendings() {
        stream();
        strap.swallow(4);
        dialogue.request(IDENTIFY);
        run(3_250);
        assertThat(conclusions()).isEmpty();
        run(100);
        assertThat(conclusions()).containsExactly(new Unanswered(IDENTIFY, Reason.NO_ANSWER));
        assertThat(new TreeSet<>(sent.stream().filter(line -> line.startsWith("IDENTIFY")).map(line -> line.split(" ")[1]).toList()))
                .as("tags").hasSize(1);
    }

    @Test
    void aRefusalIsAnAnswer() {
        stream();
        strap.answer(Status.TOO_OFTEN);
        dialogue.request(IDENTIFY);
        run(100);
        assertAnswered(IDENTIFY, Status.TOO_OFTEN);
    }

    @Test
    void aStrapThatBootsInTheMiddleIsStartedAnewAndTheCommandIsNotRepeated() {
        stream();
        strap.swallow(1);
        dialogue.request(IDENTIFY);
        run(50);
        strap.reboot();
        run(1_500);
        assertThat(conclusions().get(0)).isEqualTo(new Unanswered(IDENTIFY, Reason.RESTARTED));
        assertThat(strap.carriedOut()).containsExactly("IDENTIFY", "CONFIG", "START");
        assertThat(stages()).endsWith(Stage.STREAMING);
    }

    @Test
    void whatTheStrapCannotDoIsNotAsked() {
        strap.can(0);
        stream();
        dialogue.request(cue(Long.MAX_VALUE));
        assertThat(conclusions()).containsExactly(new Unanswered(cue(Long.MAX_VALUE), Reason.UNSUPPORTED));
    }

    @Test
    void noMoreThanAHandfulOfCommandsWait() {
        stream();
        for (int i = 0; i < 20; i++) {
            dialogue.request(IDENTIFY);
        }
        assertThat(conclusions()).hasSize(4).allMatch(new Unanswered(IDENTIFY, Reason.TOO_MANY)::equals);
    }

    @Test
    void aStrapThatWasAskedToStopIsLeftAloneUntilItIsAskedToStart() {
        stream();
        dialogue.request(new StrapCommand.Stop());
        run(10_000);
        assertThat(stages()).containsExactly(Stage.IDLE);
        dialogue.request(new StrapCommand.Start(10));
        run(100);
        assertThat(stages()).containsExactly(Stage.IDLE, Stage.STREAMING);
    }

    @Test
    void aStreamThatEndsByItselfIsStartedAgain() {
        stream();
        strap.stopByItself();
        run(4_000);
        assertThat(strap.carriedOut()).contains("START");
        assertThat(stages()).endsWith(Stage.STREAMING);
    }

    @Test
    void silenceIsAStallAfterOneSecondAndALossAfterFive() {
        stream();
        dialogue.request(IDENTIFY);
        strap.mute(true);
        run(990);
        assertThat(stages()).isEmpty();
        run(20);
        assertThat(stages()).containsExactly(Stage.STALLED);
        run(4_000);
        assertThat(stages()).containsExactly(Stage.STALLED, Stage.LOST);
        assertThat(sent).filteredOn(line -> line.startsWith("GET")).isNotEmpty();
        int said = sent.size();
        run(10_000);
        assertThat(sent).as("nothing is said to nobody").hasSize(said);
        dialogue.request(IDENTIFY);
        assertThat(conclusions()).endsWith(new Unanswered(IDENTIFY, Reason.LINK_LOST));
    }

    @Test
    void whatComesBackStreamsOnWithoutBeingAskedTo() {
        stream();
        strap.mute(true);
        run(8_000);
        strap.mute(false);
        dialogue.connected(nanos());
        sent.clear();
        run(250);
        assertThat(sent).allMatch(line -> line.startsWith("TIME_SYNC"));
        assertThat(stages()).endsWith(Stage.LISTENING, Stage.STREAMING);
    }

    @Test
    void textEndsEveryCommand() {
        stream();
        dialogue.request(IDENTIFY);
        dialogue.received(new WireRecognised("straplink-text-1"), nanos());
        dialogue.request(IDENTIFY);
        assertThat(conclusions()).hasSize(2).allMatch(new Unanswered(IDENTIFY, Reason.UNSUPPORTED)::equals);
        run(1_000);
        assertThat(sent).isEmpty();
    }

    /** Whatever is lost, damaged, or forgotten by a strap that boots anew. */
    @Test
    void everyCommandHasOneEndWhateverTheLineDoes() {
        Random chance = new Random(11);
        int asked = 0;
        dialogue.connected(nanos());
        for (int step = 0; step < 200_000; step++, micros += TICK_MICROS) {
            if (chance.nextInt(50) == 0) {
                dialogue.request(new StrapCommand.Identify(0, asked++));
            } else if (chance.nextInt(2_000) == 0) {
                strap.reboot();
            } else if (chance.nextInt(3_000) == 0) {
                dialogue.connected(nanos());
            }
            exchange(chance);
        }
        dialogue.connected(nanos());
        List<Integer> ended = conclusions().stream().map(StrapLinkCommandsTest::command).filter(StrapCommand.Identify.class::isInstance)
                .map(command -> ((StrapCommand.Identify) command).seconds()).toList();
        assertThat(ended).hasSize(asked).doesNotHaveDuplicates();
        assertThat(conclusions()).filteredOn(Answered.class::isInstance).hasSizeGreaterThan(asked / 4);
    }

    private void exchange(Random chance) {
        strap.tick(micros);
        byte[] out = dialogue.due(nanos());
        if (chance.nextInt(5) > 0) {
            strap.hear(damaged(out, chance));
        }
        while (!underWay.isEmpty()) {
            byte[] bytes = underWay.remove();
            if (chance.nextInt(5) > 0) {
                decoder.accept(damaged(bytes, chance));
            }
        }
    }

    private static StrapCommand command(DialogueEvent conclusion) {
        return conclusion instanceof Answered answered ? answered.command() : ((Unanswered) conclusion).command();
    }

    private static byte[] damaged(byte[] bytes, Random chance) {
        byte[] copy = bytes.clone();
        if (copy.length > 0 && chance.nextInt(10) == 0) {
            copy[chance.nextInt(copy.length)] ^= (byte) (1 << chance.nextInt(8));
        }
        return copy;
    }
}
