package org.backline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final String HOME = Path.of("home", "kim").toAbsolutePath().toString();

    @Test
    void linuxFollowsXdg() {
        Path data = Path.of("elsewhere", "data").toAbsolutePath();
        Places places = Places.of("Linux", HOME, Optional.empty(), Map.of("XDG_DATA_HOME", data.toString()));

        assertThat(places.history()).isEqualTo(data.resolve("backline").resolve("history.db"));
        assertThat(places.settings()).isEqualTo(Path.of(HOME, ".config", "backline", "settings.properties"));
        assertThat(places.logs()).isEqualTo(Path.of(HOME, ".local", "state", "backline", "log"));
    }

    @Test
    void whatIsNotYetInTheHistorysFileLiesBesideIt() {
        Places places = Places.of("Linux", HOME, Optional.empty(), Map.of());

        assertThat(places.historyFiles()).contains(places.history(), places.data().resolve("history.db-wal"));
    }

    @Test
    void relativeXdgFoldersAreIgnored() {
        Places places = Places.of("Linux", HOME, Optional.empty(), Map.of("XDG_DATA_HOME", "data", "XDG_STATE_HOME", " "));

        assertThat(places.data()).isEqualTo(Path.of(HOME, ".local", "share", "backline"));
        assertThat(places.state()).isEqualTo(Path.of(HOME, ".local", "state", "backline"));
    }

    @Test
    void windowsKeepsTheHistoryOutOfTheRoamingProfile() {
        String roaming = Path.of("profile", "roaming").toAbsolutePath().toString();
        Places places = Places.of("Windows 11", HOME, Optional.empty(), Map.of("APPDATA", roaming));

        assertThat(places.config()).isEqualTo(Path.of(roaming, "Backline"));
        assertThat(places.data()).isEqualTo(Path.of(HOME, "AppData", "Local", "Backline", "data"));
    }

    @Test
    void macUsesTheLibrary() {
        Places places = Places.of("Mac OS X", HOME, Optional.empty(), Map.of());

        assertThat(places.data()).isEqualTo(Path.of(HOME, "Library", "Application Support", "Backline"));
        assertThat(places.logs()).isEqualTo(Path.of(HOME, "Library", "Logs", "Backline", "log"));
    }

    @Test
    void oneOverridePutsAllUnderOneFolder() {
        Map<String, String> environment = Map.of("BACKLINE_HOME", "carried", "XDG_DATA_HOME", HOME);

        assertThat(Places.of("Linux", HOME, Optional.empty(), environment).data()).isEqualTo(Path.of("carried", "data").toAbsolutePath());
        assertThat(Places.of("Linux", HOME, Optional.of("nearer"), environment).config())
                .isEqualTo(Path.of("nearer", "config").toAbsolutePath());
    }
}
