package org.backline.core.device;

/**
 * What a host brings to a talk.
 *
 * @param stream    how the strap is to measure, if it lets itself be told
 * @param unixEpoch time of day at which the talk's monotonic clock stood at 0 [µs since 1970]; 0 if it is not to be told
 */
public record HostSettings(StreamSettings stream, long unixEpoch) {
}
