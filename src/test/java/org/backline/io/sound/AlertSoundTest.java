package org.backline.io.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertSoundTest {
    @TempDir
    private Path folder;

    /** Plays one tone and ends with 0 if there was a device. */
    static final class Play {
        private Play() {
        }

        public static void main(String[] arguments) {
            try (AlertSound sound = new AlertSound()) {
                boolean heard = sound.play(Tone.CORRECTED, 0.5) && sound.play(Tone.ROUND, 0.5);
                System.exit(heard ? 0 : 3);
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

        assertThat(play(noCard)).isEqualTo(3);
    }

    @Test
    void withADeviceItPlays() throws Exception {
        Path nothing = Files.writeString(folder.resolve("null.conf"), "pcm.!default { type null }\nctl.!default { type null }\n");

        assertThat(play(nothing)).isEqualTo(0);
    }

    private static int play(Path alsa) throws Exception {
        ProcessBuilder java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Play.class.getName());
        java.environment().put("ALSA_CONFIG_PATH", alsa.toString());
        Process process = java.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("played to its end").isTrue();
        return process.exitValue();
    }
}
