package org.backline.io.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.backline.core.alert.Severity;
import org.backline.core.posture.Calibration;
import org.backline.core.posture.OwnRange;
import org.backline.core.posture.Quality;
import org.junit.jupiter.api.Test;

/** Words in files that exist: whoever renames one of these constants must write a migration. */
class CodesTest {

    @Test
    void storedWordsStayTheSame() {
        assertThat(Arrays.stream(Quality.values()).map(Codes::of)).containsExactly("good", "coasting", "poor");
        assertThat(Arrays.stream(Calibration.Kind.values()).map(Codes::of))
                .containsExactly("nominal", "unconfirmed", "stand", "stand-and-bends");
        assertThat(Arrays.stream(OwnRange.Origin.values()).map(Codes::of)).containsExactly("measured", "population");
        assertThat(Arrays.stream(Severity.values()).map(Codes::of)).containsExactly("caution", "alert");
    }

    @Test
    void anUnknownWordIsSaid() throws HistoryException {
        assertThat(Codes.read(Calibration.Kind.class, "stand-and-bends")).isEqualTo(Calibration.Kind.STAND_AND_BENDS);
        assertThatThrownBy(() -> Codes.read(Quality.class, "superb")).isInstanceOf(HistoryException.class).hasMessageContaining("superb");
    }
}
