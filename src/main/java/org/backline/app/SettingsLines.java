package org.backline.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines of a file that people write too: {@code key = value}, under {@code [section]} or before the first, {@code #} a comment. */
final class SettingsLines {
    private final Map<String, SettingsSection> sections = new LinkedHashMap<>();
    private final List<SettingsProblem> problems = new ArrayList<>();

    SettingsLines(List<String> lines) {
        SettingsSection section = section("", 0);
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).strip();
            Optional<String> header = header(text);
            if (header.isPresent()) {
                section = section(header.get(), i + 1);
            } else if (text.startsWith("[")) {
                problems.add(new SettingsProblem(i + 1, text, "the name of a section stands between [ and ]"));
                section = new SettingsSection(text, i + 1, problems); // nobody asks for it
            } else {
                take(section, i + 1, text);
            }
        }
    }

    /** @return what stands between the brackets of a line that begins a section */
    static Optional<String> header(String line) {
        String text = line.strip();
        return text.startsWith("[") && text.endsWith("]") ? Optional.of(text.substring(1, text.length() - 1).strip()) : Optional.empty();
    }

    /** @return key and value of a line, empty for comments, blank lines and others that say nothing */
    static Optional<Map.Entry<String, String>> keyAndValue(String line) {
        int equals = line.indexOf('=');
        return saysNothing(line.strip()) || equals < 0 || header(line).isPresent() ? Optional.empty()
                : Optional.of(Map.entry(line.substring(0, equals).strip(), line.substring(equals + 1).strip()));
    }

    /** @return what stands before the first section */
    SettingsSection top() {
        return sections.get("");
    }

    /** @return the sections whose header is {@code word}, or begins with it, in order */
    List<SettingsSection> sections(String word) {
        return sections.values().stream().filter(section -> section.isOf(word)).toList();
    }

    /** @return all sections that have a header, in order */
    List<SettingsSection> sections() {
        return sections.values().stream().filter(section -> section != top()).toList();
    }

    /** @return what could not be used so far */
    List<SettingsProblem> problems() {
        return List.copyOf(problems);
    }

    private SettingsSection section(String header, int line) {
        return sections.computeIfAbsent(header, name -> new SettingsSection(name, line, problems));
    }

    private void take(SettingsSection section, int line, String text) {
        Optional<Map.Entry<String, String>> said = keyAndValue(text);
        if (said.isPresent()) {
            section.put(said.get().getKey(), line, text, said.get().getValue());
        } else if (!saysNothing(text)) {
            problems.add(new SettingsProblem(line, text, "a line looks like: key = value"));
        }
    }

    private static boolean saysNothing(String text) {
        return text.isEmpty() || text.startsWith("#");
    }
}
