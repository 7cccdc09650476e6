package org.backline.app;

/**
 * How alerts are heard.
 *
 * @param on     whether they are
 * @param volume 0…1
 * @param device by its name, empty for the system's own choice
 */
public record SoundSettings(boolean on, double volume, String device) {
    static final SoundSettings DEFAULT = new SoundSettings(true, 0.8, "");

    public SoundSettings withOn(boolean other) {
        return new SoundSettings(other, volume, device);
    }

    public SoundSettings withVolume(double other) {
        return new SoundSettings(on, other, device);
    }

    public SoundSettings withDevice(String other) {
        return new SoundSettings(on, volume, other);
    }
}
