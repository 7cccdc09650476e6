package org.backline.app;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Keys and values that stand together. One that cannot be used is told, with its line, and as if it were not there. */
final class SettingsSection {
    private static final int LONGEST_TEXT = 200;

    private final String header;
    private final int line;
    private final List<SettingsProblem> problems;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private record Entry(int line, String text, String value) {
    }

    /** @param header what stands in its brackets @param line of them @param problems takes what cannot be used */
    SettingsSection(String header, int line, List<SettingsProblem> problems) {
        this.header = header;
        this.line = line;
        this.problems = problems;
    }

    void put(String key, int at, String text, String value) {
        Entry before = entries.put(key, new Entry(at, text, value));
        if (before != null) {
            refuse(before, "it is said again in line " + at + ", which holds");
        }
    }

    boolean isOf(String word) {
        return header.equals(word) || header.startsWith(word + " ");
    }

    /** @return what its header says after {@code word} */
    String name(String word) {
        return header.substring(word.length()).strip();
    }

    Set<String> keys() {
        return entries.keySet();
    }

    OptionalDouble number(String key, double least, double most) {
        Optional<Entry> entry = entry(key).filter(said -> !said.value().isEmpty());
        if (entry.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            double value = new BigDecimal(entry.get().value()).doubleValue();
            if (value >= least && value <= most) {
                return OptionalDouble.of(value);
            }
        } catch (NumberFormatException notANumber) {
            // told below, like a number out of its range
        }
        refuse(entry.get(), "that is no number from " + plain(least) + " to " + plain(most));
        return OptionalDouble.empty();
    }

    String word(String key, List<String> allowed, String standard) {
        Optional<Entry> entry = entry(key);
        if (entry.isPresent() && !allowed.contains(entry.get().value())) {
            refuse(entry.get(), "known are: " + String.join(", ", allowed));
            return standard;
        }
        return entry.map(Entry::value).orElse(standard);
    }

    boolean isOn(String key, boolean standard) {
        return word(key, List.of("on", "off"), standard ? "on" : "off").equals("on");
    }

    String text(String key) {
        Optional<Entry> entry = entry(key);
        if (entry.isPresent() && entry.get().value().length() > LONGEST_TEXT) {
            refuse(entry.get(), "longer than " + LONGEST_TEXT + " characters");
            return "";
        }
        return entry.map(Entry::value).orElse("");
    }

    boolean says(String key) {
        return entries.containsKey(key);
    }

    /** Tells that what stands there cannot be used; nothing if the key is not there. */
    void refuse(String key, String reason) {
        entry(key).ifPresent(entry -> refuse(entry, reason));
    }

    /** Tells that all of it cannot be used. */
    void refuse(String reason) {
        problems.add(new SettingsProblem(line, "[" + header + "]", reason));
    }

    private Optional<Entry> entry(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    private void refuse(Entry entry, String reason) {
        problems.add(new SettingsProblem(entry.line(), entry.text(), reason));
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
