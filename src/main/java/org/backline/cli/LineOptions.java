package org.backline.cli;

import java.util.Optional;
import java.util.OptionalDouble;
import org.backline.core.rep.FlexionLimit;
import org.backline.core.rep.Limits;
import org.backline.core.rep.UsualPeak;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The lines that flexion is held against, as far as a person names them. */
final class LineOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--limit", paramLabel = "LINE", converter = LimitReader.class,
            description = "The line: a share of the range like 80%%, or an angle like 44deg.")
    private Optional<FlexionLimit> limit = Optional.empty();

    @Option(names = "--near", paramLabel = "LINE", converter = LimitReader.class,
            description = "Where near begins, like --limit; seven eighths of the line if only that is given.")
    private Optional<FlexionLimit> near = Optional.empty();

    @Option(names = "--arch", paramLabel = "DEG", converter = AngleReader.class,
            description = "How far the lower back may arch at the top, in degrees.")
    private Optional<Double> arch = Optional.empty();

    @Option(names = "--change", paramLabel = "DEG|off", converter = AngleReader.OrOff.class,
            description = "How much it may round on after lift-off, in degrees; off: that is not looked at.")
    private Optional<OptionalDouble> change = Optional.empty();

    @Option(names = "--usual", paramLabel = "DEG|off", converter = AngleReader.OrOff.class,
            description = "The person's usual peak flexion in degrees: alerts from 12 above it; off: without that line.")
    private Optional<OptionalDouble> usual = Optional.empty();

    /** @return whether any was named */
    boolean given() {
        return limit.isPresent() || near.isPresent() || arch.isPresent() || change.isPresent() || usual.isPresent();
    }

    /** @return the lines with what was named in its place */
    Limits over(Limits lines) {
        Limits flexion = limit.map(round -> lines.withFlexion(Limits.ofRound(round).near(), round)).orElse(lines);
        Limits both = near.map(line -> flexion.withFlexion(line, flexion.round())).orElse(flexion);
        if (both.near().scale() == both.round().scale() && both.near().value() >= both.round().value()) {
            throw new ParameterException(spec.commandLine(), "near must be below the line");
        }
        Limits arched = arch.map(angle -> both.withArch(both.arch().movedTo(angle))).orElse(both);
        Limits changed = change.map(angle -> arched.withChange(angle.stream().mapToObj(Limits.USUAL_CHANGE::movedTo).findFirst()))
                .orElse(arched);
        return usual.map(angle -> changed.withUsual(angle.stream().mapToObj(UsualPeak::said).findFirst())).orElse(changed);
    }
}
