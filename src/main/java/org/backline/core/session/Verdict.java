package org.backline.core.session;

import java.util.Optional;

/**
 * What there is to say about a set in one sentence, as data: the words stand under {@code verdict.<id>} in the bundles, so that every
 * screen and report says the same. It describes, never judges. Of all that is so, the first in the order of {@link Kind} is said.
 *
 * @param kind  what is said
 * @param rep   number of the rep it is about, 0 if it is about all of them
 * @param count how many reps it is so of
 * @param of    how many reps the set has
 * @param place where in the rep, empty if that does not matter
 * @param value what was measured [rad]; 0 if the sentence has no number
 * @param line  what it is held against [rad]; 0 if nothing
 */
public record Verdict(Kind kind, int rep, int count, int of, Optional<Place> place, double value, double line) {

    /** What can be said, the most important first. */
    public enum Kind {
        /** Nothing was found in a set that a person began, or a person said that none of what was found is a rep. */
        NO_REPS("no-reps"),
        /** A single node cannot say anything about the lower back. */
        TRUNK_ONLY("trunk-only"),
        /** Too many reps were not seen well enough. */
        NOT_SEEN("not-seen"),
        /** Many reps crossed the line: 3 of the last 5, or 40 %. */
        MANY_OVER("many-over"),
        /** A rep crossed the line. */
        ONE_OVER("one-over"),
        /** The lower back arched at lockout further than the line. */
        ARCHED("arched"),
        /** It rounded on after lift-off further than the line. */
        ROUNDED_ON("rounded-on"),
        /** Peaks rose over the set. */
        DRIFTED("drifted"),
        /** The hips rose before the chest, in most reps. */
        HIPS_EARLY("hips-early"),
        /** Reps came near the line. */
        NEAR("near"),
        /** All stayed inside. */
        INSIDE("inside");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** @return the id in files */
        public String id() {
            return id;
        }
    }

    /** Where in a rep. */
    public enum Place { LIFT_OFF, MIDDLE, LOCKOUT }

    /** @return what there is to say about the set */
    public static Verdict of(SetResult set) {
        return new VerdictFinder(set).find();
    }
}
