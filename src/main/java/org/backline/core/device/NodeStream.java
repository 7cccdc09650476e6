package org.backline.core.device;

import java.util.Optional;

/**
 * One node's part of a stream.
 *
 * @param node    the node
 * @param working present, enabled and without fault
 * @param axes    nominal mounting, empty if the stream does not tell
 */
public record NodeStream(Node node, boolean working, Optional<AxisMap> axes) {
}
