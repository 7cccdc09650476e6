package org.backline.app;

import org.backline.core.session.SetResult;

/**
 * A set that a person corrected.
 *
 * @param before how it was kept until then
 * @param after  how it is with the correction
 * @param edits  its corrections, that one included
 */
public record Corrected(SetResult before, SetResult after, SetEdits edits) {
}
