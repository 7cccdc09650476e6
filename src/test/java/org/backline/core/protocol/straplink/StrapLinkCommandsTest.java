package org.backline.core.protocol.straplink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeSet;
import org.assertj.core.data.Offset;
import org.backline.core.device.Acknowledged.Status;
import org.backline.core.device.DialogueEvent;
import org.backline.core.device.DialogueEvent.Answered;
import org.backline.core.device.DialogueEvent.Unanswered;
import org.backline.core.device.DialogueEvent.Unanswered.Reason;
import org.backline.core.device.StrapCommand;
import org.backline.core.device.StrapCommand.Cue;
import org.backline.core.device.StrapCommand.Get.Topic;
import org.junit.jupiter.api.Test;

/** What is asked of the strap, and what becomes of it. */
class StrapLinkCommandsTest extends HostAndStrap {

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
        assertThat((double) strap.deadlines().get(0)).isCloseTo(micros() - 20_000 + 150_000, Offset.offset(10.0));
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

    /** Whatever is lost, damaged, or forgotten by a strap that boots anew. */
    @Test
    void everyCommandHasOneEndWhateverTheLineDoes() {
        Random chance = new Random(11);
        int asked = 0;
        dialogue.connected(nanos());
        for (int step = 0; step < 200_000; step++, pass()) {
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
        strap.tick(micros());
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
