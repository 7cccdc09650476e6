/**
* The loop that pulls a source through the pipeline, the threads it runs on, settings and places on disk.
 *
 * <p>Threads are made here and nowhere else.
 */
@NullMarked
package org.backline.app;

import org.jspecify.annotations.NullMarked;
