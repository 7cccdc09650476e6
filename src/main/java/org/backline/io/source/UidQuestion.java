package org.backline.io.source;

import com.fazecast.jSerialComm.SerialPort;
import java.util.Arrays;
import java.util.OptionalLong;
import org.backline.core.device.BaudSearch;
import org.backline.core.device.Decoder;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.Dialogue;
import org.backline.core.device.HostSettings;
import org.backline.core.device.StrapIdentified;
import org.backline.core.device.StreamSettings;
import org.backline.core.protocol.straplink.StrapLinkDialogue;
import org.backline.core.protocol.straplink.StrapLinkProtocol;

/** Asks at a port whether a certain strap is there, with the words that begin every talk, and with none that would change a strap. */
final class UidQuestion {
    private final SerialPort port;
    private final long wanted;
    private final long begun;
    private final byte[] buffer = new byte[1 << 12];
    private final Dialogue dialogue = new StrapLinkDialogue(new HostSettings(StreamSettings.USUAL, 0), event -> { });
    private final Decoder decoder = new StrapLinkProtocol().newDecoder(this::decoded);
    private OptionalLong uid = OptionalLong.empty();
    private long now;

    /** What is known by now: this strap, another one, nothing said within the time, nothing yet. */
    enum Answer { YES, NO, SILENT, NOT_YET }

    /** @param port open; the caller's if the answer is yes @param wanted uid */
    UidQuestion(SerialPort port, long wanted, long nanos) {
        this.port = port;
        this.wanted = wanted;
        this.begun = nanos;
        dialogue.connected(nanos);
    }

    /** Reads what came, and says what is due. */
    Answer goOn(long nanos) {
        now = nanos;
        int waiting = port.bytesAvailable();
        int count = waiting > 0 ? port.readBytes(buffer, Math.min(waiting, buffer.length)) : waiting;
        if (count < 0 || now - begun > BaudSearch.PATIENCE_NANOS) {
            return Answer.SILENT;
        }
        decoder.accept(Arrays.copyOf(buffer, count));
        if (uid.isPresent()) {
            return uid.getAsLong() == wanted ? Answer.YES : Answer.NO;
        }
        byte[] due = dialogue.due(now);
        port.writeBytes(due, due.length);
        return Answer.NOT_YET;
    }

    SerialPort port() {
        return port;
    }

    void close() {
        port.closePort();
    }

    private void decoded(DeviceEvent event) {
        if (event instanceof StrapIdentified strap) {
            uid = OptionalLong.of(strap.uid());
        } else {
            dialogue.received(event, now);
        }
    }
}
