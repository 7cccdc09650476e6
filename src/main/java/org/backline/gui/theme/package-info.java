/**
 * How the dashboard looks: colours, type, state icons and the style of charts. Colours are keys of the theme files, read through
 * {@link org.backline.gui.theme.Palette}. On the event thread only.
 */
@NullMarked
package org.backline.gui.theme;

import org.jspecify.annotations.NullMarked;
