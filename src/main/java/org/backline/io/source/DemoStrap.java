package org.backline.io.source;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.backline.core.simulation.Scenario;
import org.backline.core.simulation.Scenarios;
import org.backline.core.simulation.Setup;
import org.backline.core.simulation.StrapRanges;
import org.backline.io.source.SourceException.Problem;

/**
 * The demo lifter, {@code demo://?scenario=demo&seed=17&speed=1&then=go-on&rate=208&strap=careful&loss=0}; every option may be
 * left out. {@code speed} is a factor or {@code max}, {@code then} is {@code go-on} (sets for ever) or {@code end}, {@code strap} is
 * {@code usual} or {@code careful}, {@code loss} the share of frames that never arrive.
 */
public final class DemoStrap {
    /** A person whose calibration and first set go by quickly. */
    private static final long USUAL_SEED = 17;
    private static final Map<String, StrapRanges> STRAPS = Map.of("usual", StrapRanges.USUAL, "careful", StrapRanges.CAREFUL);
    private static final Map<String, Optional<Scenario>> ENDINGS = Map.of("go-on", Optional.of(Scenarios.NEXT_SET), "end", Optional.empty());
    private static final Map<String, Scenario> SCENARIOS = Scenarios.all().stream()
            .collect(Collectors.toUnmodifiableMap(Scenario::id, scenario -> scenario));

    private final Map<String, String> options;

    private DemoStrap(Map<String, String> options) {
        this.options = options;
    }

    /** @param options what stands behind {@code demo://}: nothing, or {@code ?name=value&name=value} */
    public static Source open(String options) throws SourceException {
        return new DemoStrap(parse(options)).open();
    }

    private static Map<String, String> parse(String text) throws SourceException {
        Map<String, String> options = new TreeMap<>();
        for (String option : text.replaceFirst("^/?\\?", "").split("&")) {
            String[] parts = option.split("=", 2);
            if (parts.length == 2) {
                options.put(parts[0], parts[1]);
            } else if (!option.isEmpty()) {
                throw refusal("an option of the demo lifter is name=value, not " + option);
            }
        }
        return options;
    }

    private Source open() throws SourceException {
        Scenario scenario = choice("scenario", SCENARIOS, Scenarios.DEMO.id());
        Optional<Scenario> evermore = choice("then", ENDINGS, "go-on");
        StrapRanges strap = choice("strap", STRAPS, "careful");
        try {
            Setup setup = new Setup(Long.parseLong(take("seed", Long.toString(USUAL_SEED))), Double.parseDouble(take("rate", "208")), strap);
            String speed = take("speed", "1");
            Pacing pacing = speed.equals("max") ? Pacing.FLAT_OUT : new Pacing(Double.parseDouble(speed));
            double loss = Double.parseDouble(take("loss", "0"));
            refuseUnknown();
            return new PacedSource(new LossySource(new SimulatedSource(scenario, evermore, setup), loss, setup.seed()), pacing);
        } catch (IllegalArgumentException e) {
            throw refusal("the demo lifter cannot do that: " + e.getMessage());
        }
    }

    private String take(String name, String usual) {
        return Optional.ofNullable(options.remove(name)).orElse(usual);
    }

    private <T> T choice(String name, Map<String, T> choices, String usual) throws SourceException {
        String chosen = take(name, usual);
        if (!choices.containsKey(chosen)) {
            throw refusal("the demo lifter knows no " + name + " " + chosen + "; there are " + listed(choices.keySet().toArray(String[]::new)));
        }
        return choices.get(chosen);
    }

    private void refuseUnknown() throws SourceException {
        if (!options.isEmpty()) {
            throw refusal("the demo lifter has no option " + String.join(", ", options.keySet())
                    + "; there are " + listed("scenario", "seed", "speed", "then", "rate", "strap", "loss"));
        }
    }

    private static String listed(String... names) {
        return Arrays.stream(names).sorted().collect(Collectors.joining(", "));
    }

    private static SourceException refusal(String sentence) {
        return new SourceException(Problem.NO_SUCH_FILE, sentence);
    }
}
