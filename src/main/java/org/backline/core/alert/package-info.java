/**
* Posture becomes alerts, raised and cleared; the list of {@link org.backline.core.alert.AlertRules}.
 */
@NullMarked
package org.backline.core.alert;

import org.jspecify.annotations.NullMarked;
