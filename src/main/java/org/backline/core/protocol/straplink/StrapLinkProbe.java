package org.backline.core.protocol.straplink;

/** Tells whether bytes are StrapLink: one frame of a strap with its right checksum says so. */
public final class StrapLinkProbe {
    private final FrameReader reader = new FrameReader(this::accept, fault -> { });
    private boolean recognised;

    /** @return whether the bytes so far, this one included, are StrapLink */
    public boolean accept(byte next) {
        reader.accept(next);
        return recognised;
    }

    /** A host's own words, sent back by whatever is at the other end, prove nothing. */
    private void accept(Frame frame) {
        recognised |= !MessageType.isFromHost(frame.number());
    }
}
