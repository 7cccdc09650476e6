package org.backline.core.protocol.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A line taken apart. Separators are commas and semicolons if there are any, else tabs, else blanks; one at the end is ignored.
 *
 * @param labels what stands before a colon in each field, empty text where nothing does
 * @param values the rest of each field
 */
record Fields(List<String> labels, List<String> values) {

    static Fields of(String line) {
        List<String> labels = new ArrayList<>();
        List<String> values = new ArrayList<>();
        String label = "";
        for (String field : split(line)) {
            int colon = colonOf(field);
            label = colon > 0 ? field.substring(0, colon).strip() : label;
            String value = field.substring(colon + 1).strip();
            if (!value.isEmpty() || colon <= 0) {
                labels.add(label);
                values.add(value);
                label = "";
            }
        }
        return new Fields(List.copyOf(labels), List.copyOf(values));
    }

    int size() {
        return values.size();
    }

    /** @return whether each field says itself what it is, as Arduino's plotter wants it */
    boolean isLabelled() {
        return !labels.contains("");
    }

    /** @return whether the line begins with a word or label that names the line, not a column */
    boolean isTagged() {
        if (size() < 2) {
            return false;
        }
        boolean labelledTag = !labels.get(0).isEmpty() && labels.stream().skip(1).allMatch(String::isEmpty);
        return labelledTag || Decimal.of(values.get(0)).isEmpty();
    }

    /** @return the numbers of the line without its tag, none if any of them is none */
    double[] numbers() {
        int from = isTagged() && Decimal.of(values.get(0)).isEmpty() ? 1 : 0;
        boolean mixed = !isTagged() && !isLabelled() && labels.stream().anyMatch(label -> !label.isEmpty());
        double[] numbers = new double[mixed ? 0 : size() - from];
        for (int i = 0; i < numbers.length; i++) {
            OptionalDouble number = Decimal.of(values.get(from + i));
            if (number.isEmpty()) {
                return new double[0];
            }
            numbers[i] = number.getAsDouble();
        }
        return numbers;
    }

    /** @return whether all fields could be names of columns */
    boolean areNames() {
        return values.stream().allMatch(Fields::isName);
    }

    private static boolean isName(String value) {
        return !value.isEmpty() && Character.isLetter(value.charAt(0)) && !value.equalsIgnoreCase("nan") && !value.equalsIgnoreCase("inf");
    }

    /** A label begins with a letter, so that a time of day is none. */
    private static int colonOf(String field) {
        return !field.isEmpty() && Character.isLetter(field.charAt(0)) ? field.lastIndexOf(':') : -1;
    }

    private static List<String> split(String line) {
        String separators = line.indexOf(',') >= 0 || line.indexOf(';') >= 0 ? ",;" : line.indexOf('\t') >= 0 ? "\t" : " ";
        boolean runsCount = !separators.equals(" ");
        List<String> fields = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || separators.indexOf(line.charAt(i)) >= 0) {
                String field = line.substring(from, i).strip();
                boolean last = i == line.length();
                if (!field.isEmpty() || runsCount && !last) {
                    fields.add(field);
                }
                from = i + 1;
            }
        }
        return fields;
    }
}
