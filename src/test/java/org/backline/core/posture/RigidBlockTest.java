package org.backline.core.posture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A slice of what {@code ./mvnw -q -Pbench test-compile exec:java -Dexec.args=block} runs over 50 seeds and 5 min each. */
class RigidBlockTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aSwungBlockHasNoFlexion(long seed) {
        RigidBlock block = RigidBlock.swung(seed, 60);
        assertThat(block.rms()).isLessThan(1);
        assertThat(block.largest()).isLessThan(3.5);
        assertThat(block.lastThird()).isLessThan(block.firstThird() + 0.3);
    }
}
