package org.backline.core.protocol.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.backline.core.device.AxisMap;
import org.backline.core.device.Node;
import org.backline.core.device.NodeStream;
import org.backline.core.device.Site;

/**
 * What the comment {@code # straplink-text 1 name=… rate=… positions=… axes=…} says; all of it optional.
 *
 * @param name    name of the strap, empty text if not told
 * @param rate    [Hz]
 * @param sites   where the nodes sit, in their order
 * @param axes    how they are mounted, in their order
 * @param garbled whether something of it could not be read and was left out
 */
record Preamble(String name, OptionalDouble rate, List<Site> sites, List<AxisMap> axes, boolean garbled) {
    static final Preamble NONE = new Preamble("", OptionalDouble.empty(), List.of(), List.of(), false);
    private static final String TITLE = "straplink-text";
    private static final double SLOWEST = 1;
    private static final double FASTEST = 2_000;

    static boolean isPreamble(String comment) {
        return comment.substring(1).strip().startsWith(TITLE);
    }

    /** @return the comment that says these words */
    static String line(String words) {
        return "# " + TITLE + " 1 " + words;
    }

    /** @return comment and names in one line, as {@link TextProtocol#withColumns} takes them */
    static String oneLine(String header) {
        return header.replace(line(""), "").replace('\n', ' ');
    }

    static Preamble of(String comment) {
        String name = "";
        OptionalDouble rate = OptionalDouble.empty();
        Optional<List<Site>> sites = Optional.of(List.of());
        Optional<List<AxisMap>> axes = Optional.of(List.of());
        boolean garbled = false;
        for (String word : words(comment)) {
            String value = word.substring(word.indexOf('=') + 1);
            switch (word.substring(0, word.indexOf('=') + 1)) {
                case "name=" -> name = utf8(value);
                case "rate=" -> {
                    rate = rate(value);
                    garbled |= rate.isEmpty();
                }
                case "positions=" -> sites = sites(value);
                case "axes=" -> axes = axes(value);
                default -> {
                    // A later version's.
                }
            }
        }
        return new Preamble(name, rate, sites.orElse(List.of()), axes.orElse(List.of()), garbled || sites.isEmpty() || axes.isEmpty());
    }

    static boolean isSane(double rate) {
        return rate >= SLOWEST && rate <= FASTEST;
    }

    /** @return a node as far as it is told; two nodes of which nothing is told are a strap's, the first on the sacrum */
    NodeStream node(int index, int count) {
        Site usual = count < 2 ? Site.UNKNOWN : index == 0 ? Site.SACRUM : Site.T12_L1;
        Site site = index < sites.size() ? sites.get(index) : usual;
        return new NodeStream(new Node(index, site), true, index < axes.size() ? Optional.of(axes.get(index)) : Optional.empty());
    }

    private static List<String> words(String comment) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= comment.length(); i++) {
            if (i == comment.length() || Character.isWhitespace(comment.charAt(i))) {
                words.add(comment.substring(from, i));
                from = i + 1;
            }
        }
        return words;
    }

    /** Lines hold one character per byte; a name may need several for one. */
    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static OptionalDouble rate(String value) {
        OptionalDouble rate = Decimal.of(value);
        return rate.isPresent() && isSane(rate.getAsDouble()) ? rate : OptionalDouble.empty();
    }

    private static Optional<List<Site>> sites(String value) {
        return all(value, Site::ofCode);
    }

    private static Optional<List<AxisMap>> axes(String value) {
        return all(value, Preamble::axisMap);
    }

    /** @return the items of a list, if each can be read */
    private static <T> Optional<List<T>> all(String value, Function<String, Optional<T>> reader) {
        List<T> items = new ArrayList<>();
        List<String> fields = Fields.of(value).values();
        fields.forEach(field -> reader.apply(field).ifPresent(items::add));
        return items.size() == fields.size() ? Optional.of(items) : Optional.empty();
    }

    /** {@code -z+x-y}: the sensor's axes that point anterior, superior and right. */
    private static Optional<AxisMap> axisMap(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int[] axes = new int[3];
        for (int i = 0; i < axes.length && lower.length() == 2 * axes.length; i++) {
            int sign = "+-".indexOf(lower.charAt(2 * i));
            int axis = "xyz".indexOf(lower.charAt(2 * i + 1));
            axes[i] = sign < 0 || axis < 0 ? -1 : axis + sign * AxisMap.NEGATIVE;
        }
        return AxisMap.ofAxes(axes[0], axes[1], axes[2]);
    }
}
