/**
 * The history, one SQLite file: evidence (chunks, marks) and conclusions (sessions, sets, reps, metric values, alerts).
 */
@NullMarked
package org.backline.io.history;

import org.jspecify.annotations.NullMarked;
