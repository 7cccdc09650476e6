/**
 * Measurements that take longer than a test may: {@code ./mvnw -q -Pbench test-compile exec:java -Dexec.args="JOB …"}.
 *
 * <p>{@link org.backline.bench.Bench} lists the jobs. {@code kit} runs the product over a folder of recordings and writes what it found,
 * for a scorer that knows the truth; none of it is read here. {@code corpus [SETS [SEED [EXERCISE]]]} counts the reps of so many generated
 * sets of each exercise, from that seed on, and of an hour in which nobody lifts. {@code screenshots FOLDER [PART…]} paints every screen,
 * in both themes, both languages and three sizes, or those whose names have all those parts.
 */
@NullMarked
package org.backline.bench;

import org.jspecify.annotations.NullMarked;
