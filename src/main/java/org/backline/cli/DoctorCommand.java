package org.backline.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.backline.app.Interruption;
import org.backline.app.StrapDoctor;
import org.backline.core.device.Protocol;
import org.backline.core.examination.Check;
import org.backline.core.examination.Examination;
import org.backline.core.examination.Finding;
import org.backline.core.protocol.Protocols;
import org.backline.core.protocol.text.TextProtocol;
import org.backline.io.source.Source;
import org.backline.report.ExaminationText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backline doctor}: is my strap right? */
@Command(name = "doctor",
        description = {"Tells what is right with a strap and what is not: listens, then tries what a session would ask of it.",
        "Wear it or stand it up as it is worn; stand still for some seconds, then bend forward once.", ""},
        footer = {"", "Examples:", "  backline doctor /dev/ttyACM0", "  backline doctor lift.strap --json"})
final class DoctorCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "PORT|FILE", description = "A port by name or path, or a recording, of which only the stream can be told.")
    private String name = "";

    @Option(names = "--seconds", paramLabel = "N", description = "How long the strap is listened to; 20 if not given.")
    private double seconds = 20;

    @Option(names = "--json", description = "For other programs.")
    private boolean json;

    @Option(names = "--columns", paramLabel = "COLUMNS", description = "What the columns of text lines hold that do not say so.")
    private Optional<String> columns = Optional.empty();

    DoctorCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        SerialPorts.prepare(terminal);
        Protocol protocol = columns.<Protocol>map(TextProtocol::withColumns).orElse(Protocols.standard());
        try (Source source = StrapDoctor.open(name, protocol); Interruption interruption = Interruption.then(source::close)) {
            List<Finding> findings = new StrapDoctor(source, protocol, seconds).examine();
            terminal.out().print(json ? json(findings) : String.join("\n", new ExaminationText(terminal.words()).lines(findings)) + "\n");
            terminal.out().flush();
            ExitCode code = interruption.asked() ? ExitCode.INTERRUPTED
                    : Examination.liftable(findings) ? ExitCode.OK : ExitCode.STRAP_NOT_READY;
            return code.number();
        }
    }

    private String json(List<Finding> findings) {
        JsonArray checks = new JsonArray();
        ExaminationText text = new ExaminationText(terminal.words());
        findings.forEach(finding -> checks.add(json(finding, text.advice(finding))));
        JsonObject report = new JsonObject();
        report.addProperty("strap", name);
        report.addProperty("liftable", Examination.liftable(findings));
        report.add("checks", checks);
        return new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create().toJson(report) + "\n";
    }

    private static JsonObject json(Finding finding, String advice) {
        Check check = finding.check();
        JsonObject json = new JsonObject();
        json.addProperty("id", check.id());
        json.add("node", JsonNull.INSTANCE);
        if (finding.node() != Finding.STRAP) {
            json.addProperty("node", finding.node());
        }
        json.addProperty("status", finding.status().name().toLowerCase(Locale.ROOT));
        json.add("figure", JsonNull.INSTANCE);
        finding.figure().ifPresent(figure -> json.addProperty("figure", figure));
        json.addProperty("unit", check.unit());
        json.addProperty("good_up_to", check.good());
        json.addProperty("usable_up_to", check.usable());
        json.addProperty("detail", finding.detail());
        json.addProperty("advice", advice);
        return json;
    }
}
