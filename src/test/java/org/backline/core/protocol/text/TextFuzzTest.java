package org.backline.core.protocol.text;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.List;
import org.backline.core.device.Decoder;
import org.backline.core.device.DeviceEvent;
import org.backline.core.protocol.SaneEvents;

/** Replays the inputs that fuzzing found worth keeping; README tells how to look for more. */
class TextFuzzTest {
    private static final String COLUMNS = "t_ms,ax_g,ay_g,az_g,gx_dps,gy_dps,gz_dps";

    /** With a header of its own if it has one, then with one that is supplied. */
    @FuzzTest(maxDuration = "10m")
    void anyLinesAreSurvived(byte[] text) {
        SaneEvents.check(decoded(new TextProtocol(), text), text.length);
        SaneEvents.check(decoded(TextProtocol.withColumns(COLUMNS), text), text.length);
    }

    private static List<DeviceEvent> decoded(TextProtocol protocol, byte[] text) {
        List<DeviceEvent> events = new ArrayList<>();
        Decoder decoder = protocol.newDecoder(events::add);
        decoder.accept(text);
        decoder.finish();
        return events;
    }
}
