/**
 * Where bytes come from: a serial port, a recording, a plain file, the simulated lifter.
 *
 * <p>{@link org.backline.io.source.Sources} opens what a person names. A {@link org.backline.io.source.Link} can be written to and comes
 * back by itself; a {@link org.backline.io.source.Recording} knows its session. Recordings come flat out unless a
 * {@link org.backline.io.source.PacedSource} holds them back. The other way round, {@link org.backline.io.source.Player} is a strap.
 */
@NullMarked
package org.backline.io.source;

import org.jspecify.annotations.NullMarked;
