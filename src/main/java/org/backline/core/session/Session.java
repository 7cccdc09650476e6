package org.backline.core.session;

import java.time.Instant;
import java.util.UUID;

/**
 * What is known of a session when it begins.
 *
 * @param id        its identity, so that histories can be merged
 * @param startedAt wall-clock start
 * @param protocol  id of the wire or file format that its bytes are in
 * @param athlete   who lifts, empty if not told
 * @param build     version of the program that recorded it
 * @param plan      what held at the start
 * @param simulated whether nobody lifted: what the simulated lifter does counts for no person, whatever the name
 */
public record Session(UUID id, Instant startedAt, String protocol, String athlete, String build, Plan plan,
                      boolean simulated) {

    /** A session of a person. */
    public Session(UUID id, Instant startedAt, String protocol, String athlete, String build, Plan plan) {
        this(id, startedAt, protocol, athlete, build, plan, false);
    }
}
