/**
 * A lifter made of formulas: true posture and the samples two nodes would give of it, seeded and repeatable.
 *
 * <p>A {@link org.backline.core.simulation.Scenario} is a list of acts; each act moves the body's coordinates along smooth curves; a
 * chain of rigid bodies turns these into specific force and angular rate at the nodes; a strap's own errors make samples of them.
 * The model, its ranges and their sources are in {@code src/design/simulator.md}. The simulator knows none of the stages that it tests.
 * Pure; a {@link org.backline.core.simulation.Simulation} may be read by any thread, its sample stream belongs to one.
 */
@NullMarked
package org.backline.core.simulation;

import org.jspecify.annotations.NullMarked;
