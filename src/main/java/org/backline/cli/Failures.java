package org.backline.cli;

import org.backline.app.CrashLog;
import org.backline.io.evidence.EvidenceException;
import org.backline.io.history.HistoryException;
import org.backline.io.source.SourceException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Every way a command can fail becomes one sentence on the error stream and an exit code; the stack trace goes to the log. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private final Terminal terminal;

    Failures(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        return report(failure).number();
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        terminal.say(failure.getMessage());
        terminal.err().println("Try: " + failure.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE.number();
    }

    /** Says what failed. @return the code to exit with, once everything else is done */
    ExitCode report(Exception failure) {
        ExitCode code = code(failure);
        terminal.say(code == ExitCode.FAILED
                ? "Backline itself failed: " + failure + CrashLog.keep(failure).map(folder -> "; the log in " + folder + " says more")
                        .orElse("; no log could be written")
                : failure.getMessage());
        return code;
    }

    private static ExitCode code(Exception failure) {
        if (failure instanceof CommandFailure known) {
            return known.code();
        }
        if (failure instanceof SourceException source) {
            return ExitCode.of(source.problem());
        }
        if (failure instanceof HistoryException) {
            return ExitCode.HISTORY;
        }
        if (failure instanceof EvidenceException) {
            return ExitCode.CANNOT_WRITE; // evidence that cannot be read is a SourceException
        }
        return ExitCode.FAILED;
    }
}
