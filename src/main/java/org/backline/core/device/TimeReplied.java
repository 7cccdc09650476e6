package org.backline.core.device;

/**
 * The strap told its time (StrapLink TIME_REPLY).
 *
 * @param tag      tag of the question
 * @param asked    host's time that the question carried, untouched [µs]
 * @param received when the question was in the strap, strap clock [s]
 * @param replied  when the answer was made there, strap clock [s]
 */
public record TimeReplied(int tag, long asked, double received, double replied) implements DeviceEvent {
}
