package org.backline.io.sound;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;

/** The sound devices of this machine that tones can be played on, by the names that the system gives them. Asking may take a while. */
public final class SoundDevices {
    static final AudioFormat FORMAT = new AudioFormat(Tone.RATE, 16, 1, true, false);
    static final DataLine.Info WANTED = new DataLine.Info(SourceDataLine.class, FORMAT);

    private SoundDevices() {
    }

    /** @return their names, as the system orders them */
    public static List<String> names() {
        return Arrays.stream(AudioSystem.getMixerInfo()).filter(info -> AudioSystem.getMixer(info).isLineSupported(WANTED))
                .map(Mixer.Info::getName).distinct().toList();
    }

    /** @return the device of that name, empty if it is not there now */
    static Optional<Mixer> named(String name) {
        return Arrays.stream(AudioSystem.getMixerInfo()).filter(info -> info.getName().equals(name)).map(AudioSystem::getMixer)
                .filter(mixer -> mixer.isLineSupported(WANTED)).findFirst();
    }
}
