package org.backline.app;

import org.backline.core.session.Plan;

/**
 * Who lifts, and by which plan: what differs from strap to strap while several are listened to.
 *
 * @param name empty if not told
 * @param plan exercise, own range, limits and load to start with
 */
public record Lifter(String name, Plan plan) {
}
