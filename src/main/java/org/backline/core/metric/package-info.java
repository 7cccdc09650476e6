/**
 * A rep becomes numbers: the list of {@link org.backline.core.metric.Metrics}, that of {@link org.backline.core.metric.SetMetrics}, and
 * what sessions tell together ({@link org.backline.core.metric.PeakHistory}). A formula takes a {@code RepContext}, reads a {@code Stretch}
 * of a {@code Signal}, and gives a {@code Reading}: a value, or why there is none.
 */
@NullMarked
package org.backline.core.metric;

import org.jspecify.annotations.NullMarked;
