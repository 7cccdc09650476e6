package org.backline.core.protocol.straplink;

import static org.assertj.core.api.Assertions.assertThat;

import org.backline.core.device.Acknowledged.Status;
import org.backline.core.device.DialogueEvent.Answered;
import org.backline.core.device.DialogueEvent.Entered.Stage;
import org.backline.core.device.DialogueEvent.Unanswered;
import org.backline.core.device.DialogueEvent.Unanswered.Reason;
import org.backline.core.device.StrapCommand;
import org.backline.core.device.WireRecognised;
import org.junit.jupiter.api.Test;

/** How a stream begins, stalls, ends and comes back. */
class StrapLinkStreamTest extends HostAndStrap {

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
}
