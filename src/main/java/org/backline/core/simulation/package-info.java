/**
* A lifter made of formulas: true posture and the samples two nodes would give of it, seeded and repeatable.
 */
@NullMarked
package org.backline.core.simulation;

import org.jspecify.annotations.NullMarked;
