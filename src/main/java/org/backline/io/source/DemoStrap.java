package org.backline.io.source;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.backline.core.simulation.Scenario;
import org.backline.core.simulation.Scenarios;
import org.backline.core.simulation.Setup;
import org.backline.core.simulation.StrapRanges;
import org.backline.io.source.SourceException.Problem;

/**
 * The demo lifter, {@code demo://?scenario=demo&seed=17&speed=1&then=go-on&rate=208&strap=careful&loss=0&impair=SPEC}; every
 * option may be left out. {@code speed} is a factor or {@code max}, {@code then} is {@code go-on} (sets for ever) or {@code end},
 * {@code strap} is {@code usual} or {@code careful}, {@code loss} the share of frames that never arrive, {@code impair} all that a link may
 * do to them ({@link Impairment}).
 */
public final class DemoStrap {
    /** A person whose calibration and first set go by quickly. */
    private static final long USUAL_SEED = 17;

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
        try {
            Scenario scenario = known("scenario", Scenarios.DEMO.id(), Scenarios::named);
            Optional<Scenario> evermore = known("then", "go-on", DemoStrap::ending);
            Setup setup = new Setup(Long.parseLong(take("seed", Long.toString(USUAL_SEED))), Double.parseDouble(take("rate", "208")),
                    known("strap", "careful", StrapRanges::named));
            Pacing pacing = known("speed", "1", DemoStrap::pacing);
            double loss = Double.parseDouble(take("loss", "0"));
            String spec = take("impair", "");
            Impairment link = spec.isEmpty() ? Impairment.ofLoss(loss, setup.seed()) : Impairment.of(spec);
            if (!options.isEmpty()) {
                throw refusal("the demo lifter has no option " + String.join(", ", options.keySet()));
            }
            return new PacedSource(new ImpairedSource(new SimulatedSource(scenario, evermore, setup), link), pacing);
        } catch (IllegalArgumentException e) {
            throw refusal("the demo lifter cannot do that: " + e.getMessage());
        }
    }

    private static Optional<Optional<Scenario>> ending(String name) {
        return switch (name) {
            case "go-on" -> Optional.of(Optional.of(Scenarios.NEXT_SET));
            case "end" -> Optional.of(Optional.empty());
            default -> Optional.empty();
        };
    }

    private static Optional<Pacing> pacing(String speed) {
        return Optional.of(speed.equals("max") ? Pacing.FLAT_OUT : new Pacing(Double.parseDouble(speed)));
    }

    private String take(String name, String usual) {
        return Optional.ofNullable(options.remove(name)).orElse(usual);
    }

    private <T> T known(String name, String usual, Function<String, Optional<T>> meaning) throws SourceException {
        String chosen = take(name, usual);
        return meaning.apply(chosen).orElseThrow(() -> refusal("the demo lifter knows no " + name + " " + chosen));
    }

    private static SourceException refusal(String sentence) {
        return new SourceException(Problem.NO_SUCH_KIND, sentence);
    }
}
