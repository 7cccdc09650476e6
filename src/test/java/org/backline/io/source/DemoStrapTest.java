package org.backline.io.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.backline.io.evidence.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoStrapTest {

    @ParameterizedTest
    @ValueSource(strings = {"demo://", "demo://?speed=10", "demo:///?scenario=squat&seed=3&rate=104&strap=careful"})
    void somethingComesAtOnce(String uri) throws IOException {
        try (Source demo = Sources.open(uri)) {
            assertThat(demo.next()).isNotNull();
        }
    }

    @Test
    void flatOutItEndsWhenAskedTo() throws IOException {
        int inputs = 0;
        try (Source demo = Sources.open("demo://?scenario=first-set&speed=max&then=end")) {
            for (Input input = demo.next(); input != null; input = demo.next()) {
                inputs++;
            }
        }
        assertThat(inputs).isGreaterThan(3000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "demo://?scenario=jump | scenario jump",
        "demo://?speed=fast | fast",
        "demo://?speed=0 | speed of 0.0",
        "demo://?rate=1e9 | rate",
        "demo://?colour=red | no option colour",
        "demo://?then | name=value"})
    void whatItCannotDoIsOneSentence(String uri, String words) {
        assertThatThrownBy(() -> Sources.open(uri)).isInstanceOf(SourceException.class).hasMessageContaining(words)
                .message().doesNotContain("\n");
    }
}
