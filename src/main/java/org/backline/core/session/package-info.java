/**
* The wiring: {@link org.backline.core.session.LiftPipeline} turns what a strap sends and a person says into the events of a
 * session. The same pipeline runs live, in replay, in import and in tests.
 */
@NullMarked
package org.backline.core.session;

import org.jspecify.annotations.NullMarked;
