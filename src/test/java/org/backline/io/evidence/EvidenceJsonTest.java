package org.backline.io.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backline.core.session.Command;
import org.backline.core.session.Plan;
import org.backline.core.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceJsonTest {

    static Stream<Command> everyCommand() {
        return Evidence.everyCommand().stream();
    }

    @ParameterizedTest
    @MethodSource("everyCommand")
    void aCommandReadsBackAsItWas(Command command) throws EvidenceException {
        assertThat(EvidenceJson.readCommand(EvidenceJson.write(command))).isEqualTo(command);
    }

    @Test
    void everyKindOfCommandHasOneForm() {
        assertThat(CommandForm.ALL.stream().map(CommandForm::type).collect(Collectors.<Class<?>>toList()))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(Command.class.getPermittedSubclasses()));
        assertThat(CommandForm.ALL).extracting(CommandForm::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z-]+"));
        assertThat(everyCommand().map(Object::getClass).collect(Collectors.<Class<?>>toSet())).hasSize(CommandForm.ALL.size());
    }

    @Test
    void aSessionReadsBackAsItWas() throws EvidenceException {
        Session session = Evidence.session("straplink-1");
        assertThat(EvidenceJson.readSession(EvidenceJson.write(session))).isEqualTo(session);
    }

    @Test
    void aPlanWithoutALoadReadsBackWithoutOne() throws EvidenceException {
        Session told = Evidence.session("straplink-1");
        Plan plan = new Plan(told.plan().exercise(), told.plan().range(), told.plan().limits(), OptionalDouble.empty());
        Session session = new Session(told.id(), told.startedAt(), told.protocol(), told.athlete(), told.build(), plan);
        assertThat(EvidenceJson.readSession(EvidenceJson.write(session))).isEqualTo(session);
    }

    @Test
    void aSimulatedSessionReadsBackAsOne() throws EvidenceException {
        Session told = Evidence.session("straplink-1");
        Session session = new Session(told.id(), told.startedAt(), told.protocol(), told.athlete(), told.build(), told.plan(), true);
        assertThat(EvidenceJson.readSession(EvidenceJson.write(session))).isEqualTo(session);
        assertThat(EvidenceJson.write(told)).doesNotContain("simulated");
    }

    @Test
    void fieldsOfALaterVersionArePassedOver() throws EvidenceException {
        assertThat(EvidenceJson.readCommand("{\"command\":\"start-set\",\"hurry\":[1,{}]}")).isEqualTo(new Command.StartSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "null", "[]", "{", "{}", "{'command':'start-set'}", "{\"command\":\"start-set\"} x", "{\"command\":7}",
        "{\"command\":\"dance\"}", "{\"command\":\"set-load\"}", "{\"command\":\"set-load\",\"load_kg\":\"100\"}",
        "{\"command\":\"set-load\",\"load_kg\":-1}", "{\"command\":\"set-load\",\"load_kg\":1e999}",
        "{\"command\":\"set-load\",\"load_kg\":NaN}",
        "{\"command\":\"calibrate\",\"step\":\"jump\",\"from_s\":1,\"to_s\":2}",
        "{\"command\":\"calibrate\",\"step\":\"stand\",\"from_s\":2,\"to_s\":2}",
        "{\"command\":\"set-range\",\"range\":{\"flexion_rad\":-1,\"origin\":\"measured\"}}",
        "{\"command\":\"set-limits\",\"limits\":{\"near\":{\"share_of_range\":0.7},\"round\":{}}}"})
    void whatIsNoCommandIsRefusedInASentence(String json) {
        assertThatThrownBy(() -> EvidenceJson.readCommand(json)).isInstanceOf(EvidenceException.class)
                .message().isNotBlank().doesNotContain("Exception");
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertThatThrownBy(() -> EvidenceJson.readCommand("{\"a\":" + "[".repeat(60_000)))
                .isInstanceOf(EvidenceException.class);
    }

    @Test
    void aNoteThatIsTooLongIsRefused() {
        String note = EvidenceJson.write(new Command.Note("x".repeat(2_001)));
        assertThatThrownBy(() -> EvidenceJson.readCommand(note)).hasMessageContaining("too long");
    }

    @Test
    void aHeaderWithAWrongDateOrIdentityIsRefused() {
        String header = EvidenceJson.write(Evidence.session("straplink-1"));
        assertThatThrownBy(() -> EvidenceJson.readSession(header.replace("2026-03-01", "2026-13-01")))
                .isInstanceOf(EvidenceException.class);
        assertThatThrownBy(() -> EvidenceJson.readSession(header.replace("00112233-", "not an id ")))
                .isInstanceOf(EvidenceException.class);
    }
}
