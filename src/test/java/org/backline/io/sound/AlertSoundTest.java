package org.backline.io.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertSoundTest {
    /** Added to the number of an outlet in an exit code: 1 is what a Java that fails ends with. */
    private static final int OUTLETS = 20;

    @TempDir
    private Path folder;

    /** Plays two tones on the device that is named, and ends with the number of where they went. */
    static final class Play {
        private Play() {
        }

        public static void main(String[] arguments) {
            try (AlertSound sound = new AlertSound()) {
                sound.choose(arguments[0].equals("first") ? SoundDevices.names().get(0) : arguments[0]);
                boolean heard = sound.play(Tone.CORRECTED, 0.5) && sound.play(Tone.ROUND, 0.5);
                System.exit(heard == (sound.outlet() != Outlet.NONE) ? OUTLETS + sound.outlet().ordinal() : 9);
            }
        }
    }

    @BeforeEach
    void onlyWhereDevicesAreAlsas() {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "only ALSA lets a test choose the sound device");
    }

    @Test
    void withoutADeviceItIsSilent() throws Exception {
        Path noCard = Files.writeString(folder.resolve("none.conf"), "");

        assertThat(play(noCard, "")).isEqualTo(Outlet.NONE);
    }

    @Test
    void withADeviceItPlays() throws Exception {
        assertThat(play(soundless(), "")).isEqualTo(Outlet.CHOSEN);
    }

    @Test
    void aDeviceIsChosenByItsName() throws Exception {
        assertThat(play(soundless(), "first")).isEqualTo(Outlet.CHOSEN);
    }

    @Test
    void inPlaceOfADeviceThatIsNotThereTheSystemsOwnIsUsed() throws Exception {
        assertThat(play(soundless(), "a box that was unplugged")).isEqualTo(Outlet.SUBSTITUTE);
    }

    private Path soundless() throws IOException {
        return Files.writeString(folder.resolve("null.conf"), "pcm.!default { type null }\nctl.!default { type null }\n");
    }

    private static Outlet play(Path alsa, String device) throws Exception {
        ProcessBuilder java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Play.class.getName(), device);
        java.environment().put("ALSA_CONFIG_PATH", alsa.toString());
        Process process = java.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("played to its end").isTrue();
        return Outlet.values()[process.exitValue() - OUTLETS];
    }
}
