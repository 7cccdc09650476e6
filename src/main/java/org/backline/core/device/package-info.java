/**
 * What a sensor can tell us and be told: samples, faults, the strap's own words, and the contracts of a wire.
 *
 * <p>All numbers are SI in the frame of the sensor, as received: m/s² for specific force, rad/s for angular rate, seconds of the
 * strap's clock for time. Pure values; any thread.
 */
@NullMarked
package org.backline.core.device;

import org.jspecify.annotations.NullMarked;
