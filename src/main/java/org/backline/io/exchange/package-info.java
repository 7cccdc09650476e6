/**
 * Files for other programs, written: tables of attitude, posture and reps.
 */
@NullMarked
package org.backline.io.exchange;

import org.jspecify.annotations.NullMarked;
