package org.backline.io.evidence;

import com.google.gson.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.FlexionLimit;
import org.backline.core.rep.FlexionLimit.Scale;
import org.backline.core.rep.Limits;
import org.backline.core.rep.UsualPeak;
import org.backline.core.session.Command;
import org.backline.core.session.Plan;
import org.backline.core.session.Session;

/**
 * A session's header and a person's words as JSON, the same in a {@code .strap} file and in the history. Numbers are SI (s, rad, kg)
 * and read back as the very same double. Fields that a later version added are passed over; one that is missing or wrong is named.
 */
public final class EvidenceJson {
    private EvidenceJson() {
    }

    /** @return what is known of a session when it begins, as JSON on one line */
    public static String write(Session session) {
        JsonObject json = new JsonObject();
        json.addProperty("protocol", session.protocol());
        json.addProperty("started_at", session.startedAt().toString());
        json.addProperty("session", session.id().toString());
        json.addProperty("athlete", session.athlete());
        json.addProperty("build", session.build());
        json.add("plan", ofPlan(session.plan()));
        if (session.simulated()) {
            json.addProperty("simulated", true);
        }
        return json.toString();
    }

    /** @return the session that {@link #write(Session)} wrote */
    public static Session readSession(String text) throws EvidenceException {
        Fields fields = Fields.parse(text);
        try {
            return new Session(UUID.fromString(fields.text("session")), Instant.parse(fields.text("started_at")),
                    fields.text("protocol"), fields.text("athlete"), fields.text("build"), plan(fields.object("plan")),
                    fields.has("simulated") && fields.truth("simulated"));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new EvidenceException("a value in the header is out of its range: " + e.getMessage(), e);
        }
    }

    /** @return what a person said, as JSON on one line */
    public static String write(Command command) {
        return CommandForm.write(command).toString();
    }

    /** @return the command that {@link #write(Command)} wrote */
    public static Command readCommand(String text) throws EvidenceException {
        try {
            return CommandForm.read(Fields.parse(text));
        } catch (IllegalArgumentException e) {
            throw new EvidenceException("a value in the mark is out of its range: " + e.getMessage(), e);
        }
    }

    static JsonObject ofPlan(Plan plan) {
        JsonObject json = new JsonObject();
        json.addProperty("exercise", plan.exercise());
        json.add("range", ofRange(plan.range()));
        json.add("limits", ofLimits(plan.limits()));
        plan.load().ifPresent(load -> json.addProperty("load_kg", load));
        return json;
    }

    static Plan plan(Fields fields) throws EvidenceException {
        return new Plan(fields.text("exercise"), range(fields.object("range")), limits(fields.object("limits")),
                fields.optionalNumber("load_kg"));
    }

    static JsonObject ofRange(OwnRange range) {
        JsonObject json = new JsonObject();
        json.addProperty("flexion_rad", range.flexion());
        json.addProperty("origin", Fields.idOf(range.origin()));
        return json;
    }

    static OwnRange range(Fields fields) throws EvidenceException {
        return new OwnRange(fields.number("flexion_rad"), fields.constant("origin", OwnRange.Origin.values()));
    }

    static JsonObject ofLimits(Limits limits) {
        JsonObject json = new JsonObject();
        json.add("near", ofLimit(limits.near()));
        json.add("round", ofLimit(limits.round()));
        json.add("arch", ofLines(limits.arch()));
        limits.change().ifPresent(change -> json.add("change", ofLines(change)));
        limits.usual().ifPresent(usual -> json.addProperty("usual_rad", usual.flexion()));
        limits.usual().filter(UsualPeak::found).ifPresent(usual -> json.add("usual_from", ofBasis(usual)));
        return json;
    }

    static Limits limits(Fields fields) throws EvidenceException {
        Limits flexion = new Limits(limit(fields.object("near")), limit(fields.object("round")));
        if (!fields.has("arch")) { // written before there were others
            return flexion;
        }
        Optional<Limits.Lines> change = fields.has("change") ? Optional.of(lines(fields.object("change"))) : Optional.empty();
        return flexion.withArch(lines(fields.object("arch"))).withChange(change).withUsual(usual(fields));
    }

    private static JsonObject ofBasis(UsualPeak usual) {
        JsonObject json = new JsonObject();
        json.addProperty("sessions", usual.sessions());
        json.addProperty("reps", usual.reps());
        json.addProperty("spread_rad", usual.spread());
        return json;
    }

    private static Optional<UsualPeak> usual(Fields fields) throws EvidenceException {
        if (!fields.has("usual_rad")) {
            return Optional.empty();
        }
        double flexion = fields.number("usual_rad");
        if (!fields.has("usual_from")) {
            return Optional.of(UsualPeak.said(flexion));
        }
        Fields from = fields.object("usual_from");
        return Optional.of(new UsualPeak(flexion, (int) from.number("sessions"), (int) from.number("reps"), from.number("spread_rad")));
    }

    private static JsonObject ofLines(Limits.Lines lines) {
        JsonObject json = new JsonObject();
        json.addProperty("near_rad", lines.near());
        json.addProperty("line_rad", lines.line());
        return json;
    }

    private static Limits.Lines lines(Fields fields) throws EvidenceException {
        return new Limits.Lines(fields.number("near_rad"), fields.number("line_rad"));
    }

    private static JsonObject ofLimit(FlexionLimit limit) {
        JsonObject json = new JsonObject();
        json.addProperty(limit.scale() == Scale.ANGLE ? "angle_rad" : "share_of_range", limit.value());
        return json;
    }

    private static FlexionLimit limit(Fields fields) throws EvidenceException {
        return fields.has("angle_rad")
                ? FlexionLimit.ofAngle(fields.number("angle_rad"))
                : FlexionLimit.ofShare(fields.number("share_of_range"));
    }
}
