package org.backline.gui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backline.gui.live.LinkStrip.Item;
import org.backline.gui.live.LinkStrip.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkStripTest {
    private static final List<Item> ALL = List.of(item(Kind.RATE), item(Kind.LOSS), item(Kind.RATE), item(Kind.LOSS), item(Kind.BATTERY),
            item(Kind.ZERO));

    @ParameterizedTest
    @CsvSource({"6, RATE LOSS RATE LOSS BATTERY ZERO", "5, RATE RATE BATTERY ZERO", "2, BATTERY ZERO", "1, BATTERY", "0, ''"})
    void theBatteryStaysLongest(int room, String shown) {
        assertThat(LinkStrip.fitting(ALL, List::size, room).stream().map(Item::kind).map(Kind::name))
                .containsExactly(shown.isEmpty() ? new String[0] : shown.split(" "));
    }

    @Test
    void whatIsOutsideOfItsLimitsIsNotLeftOut() {
        Item lossy = new Item(Kind.LOSS, "loss", "4 %", "on the way", true);

        assertThat(LinkStrip.fitting(List.of(item(Kind.RATE), lossy, item(Kind.BATTERY)), List::size, 1)).containsExactly(lossy);
    }

    private static Item item(Kind kind) {
        return Item.of(kind, "name", "value", false);
    }
}
