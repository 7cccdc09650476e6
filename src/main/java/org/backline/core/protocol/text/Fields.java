package org.backline.core.protocol.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * A line taken apart. Separators are commas and semicolons if there are any, else tabs, else blanks; one at the end is ignored.
 *
 * @param labels what stands before a colon in each field, empty text where nothing does
 * @param values the rest of each field
 */
record Fields(List<String> labels, List<String> values) {
    static final int FEWEST_NUMBERS = 3;

    static Fields of(String line) {
        List<String> labels = new ArrayList<>();
        List<String> values = new ArrayList<>();
        String label = "";
        for (String field : split(line)) {
            int colon = colonOf(field);
            label = colon > 0 ? field.substring(0, colon).strip() : label;
            String value = field.substring(colon + 1).strip();
            if (isUnit(field) && isLabelledNumber(labels, values)) {
                values.set(values.size() - 1, values.get(values.size() - 1) + " " + field);
            } else if (!value.isEmpty() || colon <= 0) {
                labels.add(label);
                values.add(value);
                label = "";
            }
        }
        return new Fields(List.copyOf(labels), List.copyOf(values));
    }

    private static boolean isUnit(String field) {
        return !field.isEmpty() && Character.isLetter(field.charAt(0)) && field.indexOf(':') < 0;
    }

    private static boolean isLabelledNumber(List<String> labels, List<String> values) {
        int last = values.size() - 1;
        return last >= 0 && !labels.get(last).isEmpty() && Decimal.of(values.get(last)).isPresent();
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
            OptionalDouble number = number(from + i);
            if (number.isEmpty()) {
                return new double[0];
            }
            numbers[i] = number.getAsDouble();
        }
        return numbers;
    }

    /** @return whether it holds numbers of a row: three or more, or fewer that say what they are */
    boolean isRow() {
        int numbers = numbers().length;
        return numbers >= FEWEST_NUMBERS || numbers > 0 && isLabelled();
    }

    /** @return what tells lines of one kind from lines of another: their labels and their tag, in lower case; empty if they have none */
    String kind() {
        String tag = isTagged() && labels.get(0).isEmpty() ? values.get(0) : "";
        return (tag + String.join(" ", labels)).strip().toLowerCase(Locale.ROOT);
    }

    /**
     * What the line itself calls its numbers, empty text where it does not say: {@code ax:}; {@code Accel X: 1, Y: 2, Z: 3 m/s^2}, whose
     * first word and last unit go for all three; {@code gyro: 1, 2, 3}.
     */
    List<String> names() {
        boolean wordTag = isTagged() && labels.get(0).isEmpty();
        boolean labelTag = isTagged() && !wordTag;
        String family = wordTag ? values.get(0) : labelTag ? labels.get(0) : beforeLastWord(labels.get(0));
        String unit = unit(values.get(size() - 1));
        return IntStream.range(wordTag ? 1 : 0, size())
                .mapToObj(i -> labelTag ? axisName(family, i) : name(family, labels.get(i), unit)).toList();
    }

    /** @return lines that tell of one instant together, as one; what they are called told by each */
    static Fields joined(List<Fields> lines) {
        List<String> labels = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Fields line : lines) {
            labels.addAll(line.names());
            values.addAll(line.values.subList(line.size() - line.numbers().length, line.size()));
        }
        boolean named = !labels.contains("");
        return new Fields(named ? List.copyOf(labels) : labels.stream().map(label -> "").toList(), List.copyOf(values));
    }

    /** Beside a label a number may have its unit behind it. */
    private OptionalDouble number(int at) {
        OptionalDouble bare = Decimal.of(values.get(at));
        int blank = values.get(at).indexOf(' ');
        boolean withUnit = bare.isEmpty() && blank > 0 && labels.stream().anyMatch(label -> !label.isEmpty());
        return withUnit && Character.isLetter(values.get(at).charAt(values.get(at).lastIndexOf(' ') + 1))
                ? Decimal.of(values.get(at).substring(0, blank)) : bare;
    }

    private static String unit(String value) {
        int blank = value.indexOf(' ');
        return blank < 0 ? "" : value.substring(blank).strip();
    }

    private static String name(String family, String label, String unit) {
        if (label.isEmpty()) {
            return "";
        }
        boolean axisAlone = label.length() == 1 && !family.isEmpty();
        String name = axisAlone ? family + " " + label : label;
        boolean lacksUnit = Column.of(name).filter(Column::lacksUnit).isPresent();
        return lacksUnit && !unit.isEmpty() ? name + " " + unit : name;
    }

    /** {@code gyro: 1, 2, 3}: the three axes in their order; {@code gyro2:} those of the second node. */
    private String axisName(String family, int index) {
        boolean numbered = family.endsWith("1") || family.endsWith("2");
        String stem = numbered ? family.substring(0, family.length() - 1) : family;
        String name = stem + " " + (char) ('x' + Math.min(index, 2)) + (numbered ? family.substring(family.length() - 1) : "");
        return size() == 3 && Column.of(name).isPresent() ? name : "";
    }

    private static String beforeLastWord(String label) {
        int blank = label.lastIndexOf(' ');
        return blank < 0 ? "" : label.substring(0, blank).strip();
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
