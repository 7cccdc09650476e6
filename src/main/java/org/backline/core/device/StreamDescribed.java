package org.backline.core.device;

import java.util.List;

/**
 * The stream was described (StrapLink STREAM_INFO, the header of a text stream): told before the first sample that it describes,
 * and again only when it changes.
 *
 * @param streaming whether samples flow
 * @param rate      nominal rate of each node [Hz]
 * @param nodes     the nodes, in the order of their ids
 */
public record StreamDescribed(boolean streaming, double rate, List<NodeStream> nodes) implements DeviceEvent {
    public StreamDescribed {
        nodes = List.copyOf(nodes);
    }
}
