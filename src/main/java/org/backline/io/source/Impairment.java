package org.backline.io.source;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a link does to the bytes that go over it. Written
 * {@code baud=115200,delay=20ms,jitter=5ms,bunch=16ms,drop=1%,duplicate=1%,corrupt=0.01%,cut=10s+3s,boot=200,seed=7}; what is left out
 * does nothing.
 *
 * @param baud      bits a second on the wire, ten to a byte; 0 if it does not matter
 * @param delay     of everything [ns]
 * @param jitter    delay besides that, at most, by chance [ns]
 * @param bunch     what arrived waits for the next tick of a timer of this period, as in FTDI adapters (16 ms) [ns]; 0 for none
 * @param drop      share of the reads that never arrive
 * @param duplicate share of the reads that arrive twice
 * @param corrupt   share of the bytes in which a bit flips
 * @param cutAt     when the cable is pulled, from the beginning [ns]
 * @param cutFor    how long it is out [ns]
 * @param boot      bytes of garbage before the first byte
 * @param seed      of chance: the same seed does the same
 */
public record Impairment(int baud, long delay, long jitter, long bunch, double drop, double duplicate, double corrupt, long cutAt,
                         long cutFor, int boot, long seed) {
    /** A perfect link. */
    public static final Impairment NONE = new Impairment(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);

    private static final Pattern DURATION = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6})?)(ms|s)");
    private static final Pattern CUT = Pattern.compile("(.+)\\+(.+)");
    private static final Pattern SHARE = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,9})?)(%?)");

    public Impairment {
        if (!isShare(drop) || !isShare(duplicate) || !isShare(corrupt)) {
            throw new IllegalArgumentException("a share is 0 to 100%, not " + Math.max(drop, Math.max(duplicate, corrupt)));
        }
    }

    /** @return a link that loses that share of what is read from it, and does nothing else */
    public static Impairment ofLoss(double share, long seed) {
        return new Impairment(0, 0, 0, 0, share, 0, 0, 0, 0, 0, seed);
    }

    /** @throws IllegalArgumentException with a sentence for people, if that is no impairment */
    public static Impairment of(String spec) {
        Map<String, String> items = items(spec);
        String[] cut = Optional.ofNullable(items.remove("cut")).map(Impairment::cut).orElse(new String[] {"0s", "0s"});
        Impairment read = new Impairment(number("baud", items, NONE.baud), duration("delay", items), duration("jitter", items),
                duration("bunch", items), share("drop", items), share("duplicate", items), share("corrupt", items),
                nanos("cut", cut[0]), nanos("cut", cut[1]), number("boot", items, NONE.boot), number("seed", items, (int) NONE.seed));
        if (!items.isEmpty()) {
            throw new IllegalArgumentException("a link has no " + String.join(", ", items.keySet())
                    + "; it has baud, delay, jitter, bunch, drop, duplicate, corrupt, cut, boot, seed");
        }
        return read;
    }

    private static Map<String, String> items(String spec) {
        Map<String, String> items = new TreeMap<>();
        for (String item : spec.split(",")) {
            String[] parts = item.split("=", 2);
            if (parts.length < 2 || items.put(parts[0].strip(), parts[1].strip()) != null) {
                throw new IllegalArgumentException("each part is name=value, once: not '" + item + "'");
            }
        }
        return items;
    }

    private static String[] cut(String text) {
        Matcher form = CUT.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("cut is when and for how long, like 10s+3s, not '" + text + "'");
        }
        return new String[] {form.group(1), form.group(2)};
    }

    private static long duration(String name, Map<String, String> items) {
        return nanos(name, Optional.ofNullable(items.remove(name)).orElse("0s"));
    }

    private static long nanos(String name, String text) {
        Matcher form = DURATION.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(name + " is a time like 16ms or 3s, not '" + text + "'");
        }
        return Math.round(Double.parseDouble(form.group(1)) * (form.group(2).equals("s") ? 1e9 : 1e6));
    }

    private static double share(String name, Map<String, String> items) {
        String text = Optional.ofNullable(items.remove(name)).orElse("0");
        Matcher form = SHARE.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(name + " is a share like 1% or 0.01, not '" + text + "'");
        }
        return Double.parseDouble(form.group(1)) / (form.group(2).isEmpty() ? 1 : 100);
    }

    private static int number(String name, Map<String, String> items, int usual) {
        String text = Optional.ofNullable(items.remove(name)).orElse(Integer.toString(usual));
        if (!text.matches("\\d{1,8}")) {
            throw new IllegalArgumentException(name + " is a whole number, not '" + text + "'");
        }
        return Integer.parseInt(text);
    }

    private static boolean isShare(double share) {
        return share >= 0 && share <= 1;
    }
}
