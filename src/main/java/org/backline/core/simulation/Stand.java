package org.backline.core.simulation;

/** Standing, as still as a person stands. */
record Stand(double seconds) implements Act {

    @Override
    public void perform(Script script) {
        script.pass(seconds);
    }
}
