/**
* A rep becomes numbers; the list of {@link org.backline.core.metric.Metrics}.
 */
@NullMarked
package org.backline.core.metric;

import org.jspecify.annotations.NullMarked;
