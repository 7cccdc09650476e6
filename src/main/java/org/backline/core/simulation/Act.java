package org.backline.core.simulation;

/** Something a lifter does: it begins and ends upright, facing anywhere. */
@FunctionalInterface
interface Act {

    /** Writes its movements into the script and moves the script's time on to its end. */
    void perform(Script script);
}
