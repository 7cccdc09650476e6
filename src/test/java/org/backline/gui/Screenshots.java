package org.backline.gui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.swing.SwingUtilities;
import org.backline.app.Appearance;
import org.backline.gui.theme.Theme;

/**
 * Paints every screen into PNG files, in both themes and both languages, at three sizes and in the largest text, for a person to look at.
 * No display is needed.
 */
public final class Screenshots {
    private static final List<Format> FORMATS = List.of(new Format("1366", 1366, 768, 1, 100), new Format("1920", 1920, 1080, 1, 100),
            new Format("3840", 1920, 1080, 2, 100), new Format("large", 1366, 768, 1, Appearance.LARGEST_TEXT));

    private Screenshots() {
    }

    /**
     * @param scale device pixels to one of the window's, as on a screen set to 200 %
     * @param text  size of text, in percent of what it was drawn for
     */
    private record Format(String name, int width, int height, double scale, int text) {
    }

    /** @param arguments the folder, then, if only some are wanted, parts of their names, all of which must be in it */
    public static void write(List<String> arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments.get(0)));
        List<String> wanted = arguments.subList(1, arguments.size());
        for (Theme theme : Theme.values()) {
            for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                for (String scene : Scenes.all().keySet()) {
                    for (Format format : FORMATS) {
                        String name = String.join("-", scene, theme.setting(), language.getLanguage(), format.name());
                        if (wanted.stream().allMatch(name::contains)) {
                            onEventThread(() -> write(scene, theme, language, format, folder.resolve(name + ".png")));
                        }
                    }
                }
            }
        }
    }

    private static void onEventThread(Runnable painting) throws IOException {
        try {
            SwingUtilities.invokeAndWait(painting);
        } catch (InterruptedException | InvocationTargetException e) {
            throw new IOException(e);
        }
    }

    private static void write(String scene, Theme theme, Locale language, Format format, Path file) {
        try {
            Appearance wanted = Scenes.look(theme, language).withTextPercent(format.text());
            ImageIO.write(Painting.of(Scenes.all().get(scene).show(wanted), format.width(), format.height(), format.scale()), "png",
                    file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
