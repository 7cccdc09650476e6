package org.backline.io.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** A tone waits for nothing: not for the one before it, not for room in the device. */
class AlertSoundTurnsTest {
    private static final int TURN = ChosenDevice.BUFFER / 10;
    private static final byte[] ROUND = AlertSound.bytes(Tone.ROUND.samples(1));
    private static final byte[] ARCH = AlertSound.bytes(Tone.ARCH.samples(1));

    private final Loudspeaker loudspeaker = new Loudspeaker();
    private final Loudspeaker other = new Loudspeaker();
    private final Queue<Loudspeaker> plugged = new ArrayDeque<>(List.of(loudspeaker, other));
    private final AlertSound sound = new AlertSound(() -> Optional.ofNullable(plugged.poll()).map(Loudspeaker::line));

    @Test
    void aToneBeginsThoughAnotherStillSounds() {
        sound.play(Tone.ROUND, 1);
        sound.goOn();
        loudspeaker.sound(TURN);

        sound.play(Tone.ARCH, 1);

        assertThat(loudspeaker.pending()).as("what sounds next").isNotEmpty().isEqualTo(Arrays.copyOf(ARCH, loudspeaker.pending().length));
        assertThat(loudspeaker.waits()).isEmpty();
    }

    @Test
    void ofAToneThatGaveWayNothingIsHeardLater() {
        sound.play(Tone.ROUND, 1);
        loudspeaker.sound(TURN / 2);
        sound.play(Tone.ARCH, 1);

        playOn();

        byte[] heard = loudspeaker.heard();
        assertThat(Arrays.copyOfRange(heard, TURN / 2, heard.length)).isEqualTo(ARCH);
    }

    @Test
    void aToneIsHeardWholeInTurnsThatDoNotWait() {
        sound.play(Tone.ROUND, 1);

        playOn();

        assertThat(loudspeaker.heard()).isEqualTo(ROUND);
        assertThat(loudspeaker.waits()).isEmpty();
    }

    @Test
    void theLastToneIsHeardToItsEnd() {
        sound.play(Tone.ROUND, 1);

        sound.close();

        assertThat(loudspeaker.heard()).isEqualTo(ROUND);
        assertThat(loudspeaker.isOpen()).isFalse();
    }

    @Test
    void inPlaceOfADeviceThatTakesNothingAnotherIsUsed() {
        sound.prepare(1);
        loudspeaker.breakDown();

        assertThat(sound.play(Tone.ROUND, 1)).isTrue();

        assertThat(loudspeaker.isOpen()).isFalse();
        assertThat(other.pending()).isNotEmpty();
    }

    @Test
    void aDeviceThatNeverHasRoomAgainIsGivenUp() {
        sound.play(Tone.ROUND, 1);
        loudspeaker.breakDown();

        int turns = 0;
        while (sound.goOn() && turns < 1_000) {
            turns++;
        }

        assertThat(turns).isBetween(10, 500);
        assertThat(loudspeaker.isOpen()).isFalse();
    }

    private void playOn() {
        while (sound.goOn()) {
            loudspeaker.sound(TURN);
        }
        loudspeaker.sound(ChosenDevice.BUFFER);
    }
}
