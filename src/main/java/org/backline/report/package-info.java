/**
 * Core records for people: degrees, words, tables. Shared by screen and terminal.
 */
@NullMarked
package org.backline.report;

import org.jspecify.annotations.NullMarked;
