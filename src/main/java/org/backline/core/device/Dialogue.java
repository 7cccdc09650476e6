package org.backline.core.device;

/**
 * The host's side of the talk with a strap: events and time in, events and bytes out. Pure; time is whatever monotonic clock the caller
 * has, always the same one. One for a session: it goes on when the line was lost and came back. Belongs to one thread.
 */
public interface Dialogue {

    /** Takes that the line stands, for the first time or again. */
    void connected(long nanos);

    /** Takes an event that the decoder of the same stream made. @param nanos when the bytes were read that completed it */
    void received(DeviceEvent event, long nanos);

    /** Asks something of the strap, as soon as it can be asked. What becomes of it is told by an event that names it. */
    void request(StrapCommand command);

    /**
     * Asked at least every 100 ms.
     *
     * @param nanos monotonic time [ns]
     * @return the bytes to send now, often none
     */
    byte[] due(long nanos);

    /** @return the bytes that end the talk (STOP), none if it never began */
    byte[] farewell();

    /** @return when, by the host's clock, the strap measured what it says; keeps itself up to date */
    StrapClock clock();
}
