package org.backline.app;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the window stood.
 *
 * @param x         of its left edge on the desktop of all screens, in the system's own units
 * @param y         of its upper edge
 * @param maximised whether it filled its screen; the bounds are then those that it goes back to
 */
public record WindowPlace(int x, int y, int width, int height, boolean maximised) {
    private static final String MAXIMISED = "maximised";
    private static final Pattern FORM = Pattern.compile("(-?\\d{1,5}) (-?\\d{1,5}) (\\d{1,5}) (\\d{1,5})( " + MAXIMISED + ")?");

    /** @return what {@link #text} wrote, empty if it was not this */
    static Optional<WindowPlace> of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int[] numbers = Arrays.stream(text.split(" ")).limit(4).mapToInt(Integer::parseInt).toArray();
        return Optional.of(new WindowPlace(numbers[0], numbers[1], numbers[2], numbers[3], form.group(5) != null));
    }

    /** @return as it stands in the settings: {@code 120 80 1366 768 maximised} */
    String text() {
        return x + " " + y + " " + width + " " + height + (maximised ? " " + MAXIMISED : "");
    }
}
