package org.backline.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backline analyze}: a recording that cannot be read does not keep the others from being read. */
@Command(name = "analyze", description = {"Prints the reps of recordings: when, how far the back bent, whether over the line.", ""},
        footer = {"", "Examples:", "  backline analyze data/gym-visit.strap",
                "  backline analyze lift.csv --stand 1-7 --bends 8-14,15-21 --format json"})
final class AnalyzeCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Failures failures;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Recordings: captures, StrapLink bytes, or text lines with a header.")
    private List<String> files = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, csv or json; table if not given.")
    private AnalysisFormat format = AnalysisFormat.TABLE;

    @Mixin
    private SessionOptions said = new SessionOptions();

    AnalyzeCommand(Terminal terminal, Failures failures) {
        this.terminal = terminal;
        this.failures = failures;
    }

    @Override
    public Integer call() throws IOException {
        said.tellProblems(terminal);
        ExitCode code = ExitCode.OK;
        List<Analysis> all = new ArrayList<>();
        for (String file : files) {
            try {
                all.add(Analysis.of(file, said, terminal));
            } catch (IOException e) {
                ExitCode failure = failures.report(e);
                code = code == ExitCode.OK ? failure : code;
            }
        }
        if (!all.isEmpty()) {
            terminal.out().print(format.print(all, terminal.words()));
            terminal.out().flush();
        }
        return code.number();
    }
}
