package org.backline.gui.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.backline.core.device.ColumnsProposed;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.Node;
import org.backline.core.device.NodeStream;
import org.backline.core.device.SamplesLost;
import org.backline.core.device.StrapStatus;
import org.backline.core.device.StreamDescribed;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.LiftEvent.AttitudeUpdated;
import org.backline.core.session.LiftEvent.SamplesMissed;
import org.backline.core.session.LiftEvent.StrapReported;

/** What the link strip tells of the strap: nodes, rate and loss over the last ten seconds of its own clock, battery. */
public final class LinkHealth {
    private final List<NodeLink> links = new ArrayList<>();
    private OptionalInt battery = OptionalInt.empty();
    private Optional<ColumnsProposed> proposed = Optional.empty();

    /** A node of the strap and how its samples come in. */
    public static final class NodeLink {
        private static final int SECONDS = 10;

        private final Node node;
        private final long[] received = new long[SECONDS];
        private final long[] lost = new long[SECONDS];
        private long second = Long.MIN_VALUE;
        private int seconds;
        private Optional<SamplesLost.Cause> cause = Optional.empty();

        NodeLink(Node node) {
            this.node = node;
        }

        public Node node() {
            return node;
        }

        /** @return samples per second [Hz], over the whole seconds seen; 0 in the first */
        public double rate() {
            return seconds <= 1 ? 0 : (double) (sum(received) - received[slot(second)]) / (seconds - 1);
        }

        /** @return share of samples that were lost, 0…1 */
        public double loss() {
            long missing = sum(lost);
            long all = missing + sum(received);
            return all == 0 ? 0 : (double) missing / all;
        }

        /** @return where the last ones were lost, empty if none were */
        public Optional<SamplesLost.Cause> cause() {
            return sum(lost) == 0 ? Optional.empty() : cause;
        }

        private void received(double time) {
            turnTo((long) Math.floor(time));
            received[slot(second)]++;
        }

        private void lost(SamplesLost loss) {
            if (seconds > 0) {
                lost[slot(second)] += loss.count();
                cause = Optional.of(loss.cause());
            }
        }

        private void turnTo(long now) {
            long passed = now - second;
            if (seconds == 0 || passed < 0 || passed >= SECONDS) {
                Arrays.fill(received, 0);
                Arrays.fill(lost, 0);
                seconds = 1;
                second = now;
                return;
            }
            while (second < now) {
                second++;
                received[slot(second)] = 0;
                lost[slot(second)] = 0;
                seconds = Math.min(SECONDS, seconds + 1);
            }
        }

        private static int slot(long second) {
            return Math.floorMod(second, SECONDS);
        }

        private static long sum(long[] counts) {
            long sum = 0;
            for (long count : counts) {
                sum += count;
            }
            return sum;
        }
    }

    void accept(LiftEvent event) {
        if (event instanceof AttitudeUpdated updated) {
            received(updated.attitude().node(), updated.time());
        } else if (event instanceof SamplesMissed missed) {
            lost(missed.lost());
        } else if (event instanceof StrapReported told) {
            report(told.report());
        }
    }

    void received(Node node, double time) {
        link(node).received(time);
    }

    void lost(SamplesLost loss) {
        links.stream().filter(link -> link.node().id() == loss.node()).forEach(link -> link.lost(loss));
    }

    private void report(DeviceEvent report) {
        if (report instanceof StrapStatus status) {
            battery = status.batteryPercent();
        } else if (report instanceof ColumnsProposed columns) {
            proposed = Optional.of(columns);
        } else if (report instanceof StreamDescribed stream) {
            List<Node> nodes = stream.nodes().stream().filter(NodeStream::working).map(NodeStream::node).toList();
            links.removeIf(link -> !nodes.contains(link.node()));
            nodes.forEach(this::link);
        }
    }

    void clear() {
        links.clear();
        battery = OptionalInt.empty();
        proposed = Optional.empty();
    }

    /** @return what was concluded from lines of numbers that nobody named, and what comes next; empty for other straps */
    public Optional<ColumnsProposed> columns() {
        return proposed;
    }

    /** @return the nodes, lower first as the strap numbers them */
    public List<NodeLink> links() {
        return List.copyOf(links);
    }

    /** @return charge [%], empty if the strap does not tell */
    public OptionalInt battery() {
        return battery;
    }

    private NodeLink link(Node node) {
        for (NodeLink link : links) {
            if (link.node().equals(node)) {
                return link;
            }
        }
        NodeLink link = new NodeLink(node);
        links.add(link);
        links.sort(Comparator.comparingInt(each -> each.node().id()));
        return link;
    }
}
