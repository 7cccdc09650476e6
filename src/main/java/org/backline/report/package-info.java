/**
 * Core records for people: degrees, words, tables. Shared by screen and terminal.
 *
 * <p>{@link org.backline.report.Words} reads the bundles and writes figures in one language; each {@code …Text} says one thing with it.
 */
@NullMarked
package org.backline.report;

import org.jspecify.annotations.NullMarked;
