package org.backline.cli;

import java.util.stream.Collectors;
import org.backline.core.simulation.Scenario;
import org.backline.core.simulation.Scenarios;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the id of a scenario of the simulated lifter. */
final class ScenarioReader implements ITypeConverter<Scenario> {

    @Override
    public Scenario convert(String id) {
        return Scenarios.named(id).orElseThrow(() -> new TypeConversionException("there is no scenario '" + id + "'; there are "
                + Scenarios.all().stream().map(Scenario::id).collect(Collectors.joining(", "))));
    }
}
