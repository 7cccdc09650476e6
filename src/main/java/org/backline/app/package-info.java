/**
 * The loop that pulls a source through the pipeline, the threads it runs on, settings and places on disk.
 *
 * <p>Threads are made here and nowhere else:
 *
 * <pre>
 * thread              owner      does
 * backline-run        Monitor    reads, decodes, the whole pipeline; one for each source
 * backline-aside      Monitor    goes through each set that closed once more; one for each source, when there is something to do
 * backline-store      Store      writes the history, with the only connection that records; one for all sources
 * backline-archive    Archive    reads the history for the screens, with a connection of its own; the daily copy
 * backline-sound      Speaker    plays alerts
 * backline-rehearsal  Rehearsal  goes through a set that nobody lifts, once
 * backline-chores     Backline   looks for ports, writes settings, packs bug reports
 * backline-shutdown   Backline   when the process is asked to end: closes all of these in order
 * </pre>
 */
@NullMarked
package org.backline.app;

import org.jspecify.annotations.NullMarked;
