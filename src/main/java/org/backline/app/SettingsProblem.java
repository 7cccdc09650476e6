package org.backline.app;

/**
 * A line of the settings that cannot be used; what it should have said keeps its default.
 *
 * @param line   1, 2, 3 …
 * @param text   what stands there
 * @param reason why it cannot be used
 */
public record SettingsProblem(int line, String text, String reason) {

    /** @return one sentence for people */
    public String sentence() {
        return "Settings, line " + line + " (" + text + "): " + reason + ".";
    }
}
