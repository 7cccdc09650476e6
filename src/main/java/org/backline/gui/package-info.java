/**
 * The dashboard: window, shell and what the keys do. Everything here runs on the event thread, and nothing here waits for a disk
 * or a port.
 *
 * <p>{@code DashboardWindow} puts the parts together and calls for frames: {@code Stations} are the lifters, {@code Straps} what is
 * listened to, {@code View} which screens are shown, {@code LifterSettings} what is set, {@code Notices} what is said unasked. Screens
 * reach them through {@code Controls}, keys and menus through {@code Actions}.
 */
@NullMarked
package org.backline.gui;

import org.jspecify.annotations.NullMarked;
