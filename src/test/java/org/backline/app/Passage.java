package org.backline.app;

import java.util.OptionalLong;

/**
 * The way of one alert, or of one cue to strap and sound; all on one clock [ns].
 *
 * @param cue     whether it is a cue
 * @param decided just before the byte that decided it was handed to the cable
 * @param asked   when the reading thread was free for it
 * @param read    when it had the byte
 * @param told    when whoever listens had the event
 * @param sent    when a cue's bytes had been handed to the port; empty if they were not: motors rest, another cue sounds
 * @param felt    when they had come to the strap's end
 * @param heard   when the sound device had taken the beginning of its tone
 * @param paused  for how long of the way to the event all threads stood still, memory being collected
 * @param work    what the reading thread did with the read that had it
 * @param calm    whether a bare loop beside it was never late, from a little before to a little after
 */
public record Passage(boolean cue, long decided, long asked, long read, long told, OptionalLong sent, OptionalLong felt, OptionalLong heard,
        long paused, TimedLink.Work work, boolean calm) {
}
