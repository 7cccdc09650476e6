/**
 * The commands, and {@link org.backline.cli.Main}.
 */
@NullMarked
package org.backline.cli;

import org.jspecify.annotations.NullMarked;
