package org.backline.core.protocol.straplink;

/** The host's words, each behind a delimiter of its own, since silence always lies before them. */
final class Commands {
    private static final int MINOR = 0;
    private static final int HELLO_SIZE = 16;
    private static final int START_SIZE = 4;
    private final FrameWriter frames = new FrameWriter();

    /** @param nonce comes back in the answer; 0 asks for nothing but to be heard */
    byte[] hello(int tag, int nonce) {
        return frame(MessageType.HELLO, Payload.allocate(HELLO_SIZE).put((byte) tag).put((byte) Frame.MAJOR).put((byte) Frame.MAJOR)
                .put((byte) MINOR).putInt(nonce).putLong(0).array(), false);
    }

    /** @param keepAlive after so many seconds without a valid frame from the host the strap stops by itself */
    byte[] start(int tag, int keepAlive, boolean again) {
        return frame(MessageType.START,
                Payload.allocate(START_SIZE).put((byte) tag).put((byte) 0).putShort((short) keepAlive).array(), again);
    }

    byte[] stop(int tag) {
        return frame(MessageType.STOP, new byte[] {(byte) tag}, false);
    }

    private byte[] frame(MessageType type, byte[] payload, boolean again) {
        return FrameWriter.afterDelimiter(frames.frame(type, payload, again));
    }
}
