/**
 * The loop that pulls a source through the pipeline, the threads it runs on, settings and places on disk.
 *
 * <pre>
 * what runs             Backline, from which window and terminal start; Monitors, a Monitor for each source; Run, the loop
 * what is listened to   Listening, Lifter, Preset; SourceOpening; KnownPorts, PortGuard
 * back to the strap     LinkDialogue, StrapCues; StrapDoctor asks it everything
 * what is kept          Keeper, Journal, Store; Archive reads it back; Corrections and Replay go through it again; Backups
 * to the screen         Mailbox, LinkState, SessionSummary
 * what is heard         AlertTones, Chime, Speaker
 * what is remembered    Settings, Roster, Profile; SettingsReader from their file, SettingsText into it, by SettingsKeys
 * on this machine       Places, Logs, BugReport, NativeCode, DisplayAwake, Interruption
 * </pre>
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
