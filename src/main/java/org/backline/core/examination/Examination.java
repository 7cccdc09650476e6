package org.backline.core.examination;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.DialogueEvent;
import org.backline.core.device.NodeStream;
import org.backline.core.device.Sample;
import org.backline.core.device.Site;
import org.backline.core.device.StrapStatus;
import org.backline.core.device.StreamDescribed;
import org.backline.core.examination.Finding.Status;
import org.backline.core.math.Angle;

/** Everything that is looked at, together. */
public final class Examination {
    private static final double NANOS = 1e9;
    private static final double DEGREE = Angle.ofDegrees(1);
    private static final double A_BEND = Angle.ofDegrees(20);
    /** From the sacrum upwards. */
    private static final List<Site> UPWARDS = List.of(Site.SACRUM, Site.L3, Site.T12_L1, Site.T7);

    private final Map<Integer, NodeCheck> nodes = new TreeMap<>();
    private final Arrivals arrivals = new Arrivals();
    private final Damage damage = new Damage();
    private final CommandCheck commands = new CommandCheck();
    private final boolean live;
    private Optional<StreamDescribed> stream = Optional.empty();
    private OptionalInt battery = OptionalInt.empty();
    private double now;

    /** @param live whether the times of arrival are real ones */
    public Examination(boolean live) {
        this.live = live;
    }

    /** Tells when the bytes arrived whose events come next. @param hostNanos monotonic [ns] */
    public void received(long hostNanos) {
        now = hostNanos / NANOS;
    }

    /** Takes what the decoder made of them. */
    public void accept(DeviceEvent event) {
        commands.update(event, now);
        if (!commands.stopped()) {
            listen(event);
        }
    }

    /** What comes after a stop that we asked for is another stretch of samples, and no fault of the strap. */
    private void listen(DeviceEvent event) {
        damage.update(event);
        if (event instanceof Sample sample) {
            nodes.computeIfAbsent(sample.node().id(), NodeCheck::new).update(sample);
            if (sample.node().id() == nodes.keySet().iterator().next()) {
                arrivals.update(sample, now);
            }
        } else if (event instanceof StreamDescribed described) {
            stream = Optional.of(described);
        } else if (event instanceof StrapStatus status) {
            battery = status.batteryPercent();
        }
    }

    /** Takes what became of a command. */
    public void accept(DialogueEvent event) {
        commands.update(event, now);
    }

    /** @return what was found so far, every check at least once */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.yes(Check.SAMPLES, Finding.STRAP, !nodes.isEmpty(), ""));
        if (nodes.isEmpty()) {
            return findings;
        }
        findings.add(new Finding(Check.NODES, Finding.STRAP, nodes.size() == 1 ? Status.NOTE : Status.OK, OptionalDouble.of(nodes.size()),
                ""));
        findings.addAll(damage.findings());
        findings.addAll(live ? arrivals.findings() : List.of(Finding.notChecked(Check.ARRIVAL_JITTER, Finding.STRAP, ""),
                Finding.notChecked(Check.CLOCK_DRIFT, Finding.STRAP, "")));
        double announced = stream.map(StreamDescribed::rate).orElse(1.0);
        nodes.forEach((id, node) -> findings.addAll(node.findings(announced, described(id).flatMap(NodeStream::axes))));
        findings.add(order());
        findings.add(battery.isEmpty() ? Finding.notChecked(Check.BATTERY, Finding.STRAP, "")
                : Finding.of(Check.BATTERY, Finding.STRAP, 100.0 - battery.getAsInt(), ""));
        findings.addAll(commands.findings());
        return findings;
    }

    /** @return whether a person could lift with it */
    public static boolean liftable(List<Finding> findings) {
        return findings.stream().noneMatch(finding -> finding.status() == Status.FAILS);
    }

    private Optional<NodeStream> described(int id) {
        return stream.flatMap(told -> told.nodes().stream().filter(node -> node.node().id() == id).findFirst());
    }

    private int height(int id) {
        return described(id).map(node -> UPWARDS.indexOf(node.node().site())).orElse(-1);
    }

    private Finding order() {
        List<Integer> known = nodes.keySet().stream().filter(id -> height(id) >= 0).sorted((a, b) -> height(a) - height(b)).toList();
        double furthest = nodes.values().stream().mapToDouble(NodeCheck::lean).max().orElse(0);
        if (known.size() < 2 || furthest < A_BEND) {
            return Finding.notChecked(Check.NODE_ORDER, Finding.STRAP, "");
        }
        double lower = nodes.get(known.get(0)).lean();
        double upper = nodes.get(known.get(known.size() - 1)).lean();
        return Finding.of(Check.NODE_ORDER, Finding.STRAP, Math.max(0, lower - upper) / DEGREE, "");
    }
}
