/**
 * The wiring: {@link org.backline.core.session.LiftPipeline} turns what a strap sends and a person says into the events of a
 * session. The same pipeline runs live, in replay, in import and in tests.
 *
 * <pre>
 * what comes in       DeviceEvent (core.device), Command; when the session begins, Plan
 * one clock           SessionClock; BootWatch: is it the same strap, the same boot
 * posture             Mounting: estimator and calibration; Procedure leads a person through one
 * lifts               Lifting: PelvisWatch; LiftAlerts: AlertWatch, ReferenceWatch; SetRecorder tells what counts
 * a set once closed   SetRefiner in the background, SetRefinement; Hindsight and SampleMemory for offline posture
 * corrections         RepEdit, EditLog, RepPlaces, RepCorrections, EditedSets
 * what goes out       LiftEvent, with RepResult, SetResult, Verdict
 * </pre>
 */
@NullMarked
package org.backline.core.session;

import org.jspecify.annotations.NullMarked;
