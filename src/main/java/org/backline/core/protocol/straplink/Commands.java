package org.backline.core.protocol.straplink;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.backline.core.device.StrapClock;
import org.backline.core.device.StrapCommand;
import org.backline.core.device.StreamSettings;

/** The host's words as frames, each behind a delimiter of its own, since silence mostly lies before them. */
final class Commands {
    private static final int MINOR = 0;
    private static final int ALL_NODES = 0xFF;
    private static final int NO_DEADLINE = 0;
    private static final int LONGEST_NAME = 32;
    private static final int NAME = 0x04;
    private static final int AUTOSTART = 0x20;
    private static final int IDLE_SLEEP = 0x21;

    private final FrameWriter frames = new FrameWriter();
    private final StrapClock clock;
    private int tag;

    /** @param clock tells what a deadline by the host's clock is by the strap's */
    Commands(StrapClock clock) {
        this.clock = clock;
    }

    /** @return a tag that the command before did not have */
    int newTag() {
        tag = tag % 0xFF + 1;
        return tag;
    }

    /** @param nonce comes back in the answer; 0 asks for nothing but to be heard @param unixMicros time of day [µs], 0: not told */
    byte[] hello(int withTag, int nonce, long unixMicros) {
        return frame(MessageType.HELLO, payload(MessageType.HELLO, withTag).put((byte) Frame.MAJOR).put((byte) Frame.MAJOR)
                .put((byte) MINOR).putInt(nonce).putLong(unixMicros), false);
    }

    /** @param micros host's time, to come back untouched [µs] */
    byte[] timeSync(int withTag, long micros) {
        return frame(MessageType.TIME_SYNC, payload(MessageType.TIME_SYNC, withTag).putLong(micros), false);
    }

    /** @param again whether it was sent under this tag before */
    byte[] command(StrapCommand command, int withTag, boolean again) {
        MessageType type = type(command);
        ByteBuffer payload = command instanceof StrapCommand.SetParameters ? Payload.allocate(Frame.LONGEST_PAYLOAD).put((byte) withTag)
                : payload(type, withTag);
        if (command instanceof StrapCommand.Start start) {
            payload.put((byte) 0).putShort((short) start.keepAlive());
        } else if (command instanceof StrapCommand.Configure configure) {
            put(payload, configure.settings());
        } else if (command instanceof StrapCommand.Cue cue) {
            put(payload, cue);
        } else if (command instanceof StrapCommand.Identify identify) {
            payload.put((byte) identify.node()).put((byte) identify.seconds());
        } else if (command instanceof StrapCommand.Get get) {
            payload.put((byte) subject(get.topic()).number());
        } else if (command instanceof StrapCommand.SetParameters parameters) {
            put(payload, parameters);
        }
        return frame(type, payload, again);
    }

    static MessageType type(StrapCommand command) {
        if (command instanceof StrapCommand.Start) {
            return MessageType.START;
        } else if (command instanceof StrapCommand.Stop) {
            return MessageType.STOP;
        } else if (command instanceof StrapCommand.Configure) {
            return MessageType.CONFIG;
        } else if (command instanceof StrapCommand.Cue) {
            return MessageType.CUE;
        } else if (command instanceof StrapCommand.Identify) {
            return MessageType.IDENTIFY;
        }
        return command instanceof StrapCommand.Get ? MessageType.GET : MessageType.SET_PARAM;
    }

    private static MessageType subject(StrapCommand.Get.Topic topic) {
        return switch (topic) {
            case IDENTITY -> MessageType.INFO;
            case STREAM -> MessageType.STREAM_INFO;
            case STATUS -> MessageType.STATUS;
        };
    }

    private static void put(ByteBuffer payload, StreamSettings settings) {
        payload.put((byte) ALL_NODES).put((byte) settings.batch()).put((byte) 0).putInt((int) Math.round(settings.rate() * 1e3));
        payload.putShort((short) settings.accelRange()).putShort((short) settings.gyroRange()).putShort((short) 0);
    }

    private void put(ByteBuffer payload, StrapCommand.Cue cue) {
        payload.put((byte) cue.motors()).put((byte) cue.pattern().ordinal()).put((byte) cue.intensity());
        payload.putShort((short) cue.on()).putShort((short) cue.off()).put((byte) cue.repeats()).put((byte) 0);
        payload.putLong(clock.known() && cue.latest() != Long.MAX_VALUE ? DeviceClock.micros(clock.device(cue.latest())) : NO_DEADLINE);
    }

    private static void put(ByteBuffer payload, StrapCommand.SetParameters parameters) {
        parameters.name().ifPresent(name -> {
            byte[] bytes = Payload.utf8(name, LONGEST_NAME);
            payload.put((byte) NAME).put((byte) bytes.length).put(bytes);
        });
        parameters.autostart().ifPresent(on -> payload.put((byte) AUTOSTART).put((byte) 1).put((byte) (on ? 1 : 0)));
        parameters.idleSleep().ifPresent(seconds -> payload.put((byte) IDLE_SLEEP).put((byte) 2).putShort((short) seconds));
    }

    private static ByteBuffer payload(MessageType type, int tag) {
        return Payload.allocate(type.shortest()).put((byte) tag);
    }

    private byte[] frame(MessageType type, ByteBuffer payload, boolean again) {
        return FrameWriter.afterDelimiter(frames.frame(type, Arrays.copyOf(payload.array(), payload.position()), again));
    }
}
