package org.backline.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.accessibility.AccessibleContext;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JSlider;
import javax.swing.JSpinner;
import javax.swing.JTextField;
import org.backline.gui.live.StrapTile;
import org.backline.gui.model.ScriptedLift;
import org.backline.gui.theme.Theme;
import org.backline.gui.wall.Wall;
import org.backline.gui.widget.Painted;
import org.backline.report.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every screen as a screen reader does: what can be used, and what is painted, has a name. */
@ExtendWith(EventThreadExtension.class)
class ScreenReaderTest {
    private static final List<Class<?>> USED = List.of(AbstractButton.class, JComboBox.class, JSlider.class, JSpinner.class, JList.class);

    static Stream<String> scenes() {
        return Scenes.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void everythingHasAName(String scene) {
        JComponent screen = Scenes.show(scene, Theme.DARK, Locale.ENGLISH);
        Painting.layOut(screen, 1366, 768);

        assertThat(parts(screen).filter(ScreenReaderTest::says).filter(part -> name(part).isEmpty())).isEmpty();
        assertThat(parts(screen).filter(JTextField.class::isInstance).map(JTextField.class::cast).filter(ScreenReaderTest::nameless))
                .isEmpty();
    }

    @Test
    void chartsOfTheWallTellTheirOwnLifter() {
        Bench mara = Bench.of(ScriptedLift.ofPeaks(0.59, 0.84), Theme.DARK, Words.of(Locale.ENGLISH)).run(40, 0);
        Bench jonas = Bench.of(ScriptedLift.ofPeaks(0.59), Theme.DARK, Words.of(Locale.ENGLISH)).run(3, 0);
        Wall wall = mara.wall(List.of(jonas), "Mara", "Jonas");
        Painting.layOut(mara.shell(), 1366, 768);

        assertThat(wall.tiles().stream().map(ScreenReaderTest::chart)).containsExactly(
                "Lower back: Lower back. 2 reps. Highest 84\u202F% in rep 2, your line 80\u202F%.",
                "Lower back: Lower back. No reps yet, your line 80\u202F%.");
    }

    /** @return whether it is there to be used, or has something written on it */
    private static boolean says(Component part) {
        return part instanceof Painted ? writes(part) : USED.stream().anyMatch(kind -> kind.isInstance(part));
    }

    private static boolean writes(Component part) {
        TextProbe probe = new TextProbe(new BufferedImage(part.getWidth(), part.getHeight(), BufferedImage.TYPE_INT_RGB), 1);
        part.paint(probe);
        probe.dispose();
        return !probe.texts().isEmpty();
    }

    private static String chart(StrapTile tile) {
        return parts(tile).map(part -> ((JComponent) part).getAccessibleContext())
                .filter(context -> context.getAccessibleDescription() != null)
                .map(context -> context.getAccessibleName() + ": " + context.getAccessibleDescription()).findFirst().orElse("");
    }

    /** To ask a field that is not shown for its context would break it. */
    private static boolean nameless(JTextField field) {
        return !(field.getClientProperty("labeledBy") instanceof JLabel);
    }

    private static Optional<String> name(Component part) {
        return Optional.ofNullable(((JComponent) part).getAccessibleContext()).map(AccessibleContext::getAccessibleName)
                .filter(name -> !name.isBlank());
    }

    private static Stream<Component> parts(Component part) {
        boolean seen = part.isVisible() && part.getWidth() > 0 && part.getHeight() > 0;
        Stream<Component> within = part instanceof Container container && !(part instanceof JComboBox || part instanceof JSpinner)
                ? Arrays.stream(container.getComponents()).flatMap(ScreenReaderTest::parts) : Stream.empty();
        return seen ? Stream.concat(Stream.of(part), within) : Stream.empty();
    }
}
