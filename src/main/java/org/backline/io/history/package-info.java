/**
 * The history, one SQLite file: evidence (chunks, marks) and conclusions (sessions, sets, reps, metric values, alerts).
 *
 * <p>{@link org.backline.io.history.History} is what others see, and {@link org.backline.io.history.StoredSession} a session to be
 * replayed. Inside, a class for each table ({@code SetTable} …) speaks SQL through {@code Database}; {@code Evidence} and
 * {@code Conclusions} put tables together; {@code Migrations} brings older files up to date by {@code V001.sql} and those after it;
 * what is SQLite's alone is in {@code Sqlite}.
 */
@NullMarked
package org.backline.io.history;

import org.jspecify.annotations.NullMarked;
