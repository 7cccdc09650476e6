package org.backline.core.device;

/**
 * The host's side of the talk with a strap: events and time in, bytes out. Pure; time is whatever monotonic clock the caller has.
 * Belongs to one thread.
 */
public interface Dialogue {

    /** Takes an event that the decoder of the same stream made. */
    void received(DeviceEvent event, long nanos);

    /**
     * Asked at least every 100 ms.
     *
     * @param nanos monotonic time [ns]
     * @return the bytes to send now, often none
     */
    byte[] due(long nanos);

    /** @return the bytes that end the talk (STOP), none if it never began */
    byte[] farewell();
}
