package org.backline.app;

import java.nio.file.Path;

/**
 * A line of the settings that cannot be used; what it should have said keeps its default.
 *
 * @param line   1, 2, 3 …
 * @param text   what stands there
 * @param reason why it cannot be used
 */
public record SettingsProblem(int line, String text, String reason) {

    /** @param file where it stands @return one sentence for people */
    public String sentence(Path file) {
        return file + ", line " + line + " (" + text + "): " + reason + "; this line is passed over.";
    }
}
