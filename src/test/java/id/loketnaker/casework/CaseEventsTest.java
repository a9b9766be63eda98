package id.loketnaker.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.CaseState;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The applicant withdraws: who may enter it, with which date and reason. */
@EngineTest
class CaseEventsTest {

    private static final String WITHDRAWN = "Pemohon mencabut permohonan";

    @Autowired
    Desk desk;

    @Autowired
    CaseEvents events;

    @Autowired
    CaseRegister register;

    private String caseId = "";

    @BeforeEach
    void aCase() {
        desk.at("2026-08-03T23:30"); // 14.30 in UTC: the same day; the office is nine hours ahead
        caseId = desk.start();
    }

    @Test
    void the_role_that_the_diagram_names_withdraws_and_the_case_ends() {
        raise(Desk.CLERK, "2026-08-03", "Berdamai \"baik-baik\" <b>👍</b>");

        assertThat(register.find(caseId).orElseThrow().state()).isEqualTo(CaseState.CLOSED);
        assertThat(register.find(caseId).orElseThrow().outcome()).isEqualTo("Dicabut pemohon");
        Entry entry = register.recordOf(caseId).get(1);
        assertThat(entry.kind()).isEqualTo(EntryKind.EVENT_RAISED);
        assertThat(entry.actor()).isEqualTo(Desk.CLERK);
        assertThat(entry.details()).contains("👍", "2026-08-03");
    }

    @Test
    void it_is_offered_to_that_role_only() {
        assertThat(desk.as(Desk.CLERK, () -> events.offeredTo(caseId))).containsExactly(WITHDRAWN);
        assertThat(desk.as("mediator.melati", () -> events.offeredTo(caseId))).isEmpty();
        assertThat(desk.as("manajer.melati", () -> events.offeredTo(caseId))).isEmpty();
    }

    @Test
    void another_role_is_refused() {
        assertThatThrownBy(() -> raise("mediator.melati", "2026-08-03", "Berdamai"))
                .isInstanceOf(NotTheirsException.class);
        isRunningWithoutTrace();
    }

    @Test
    void another_office_does_not_even_learn_that_there_is_such_a_case() {
        assertThatThrownBy(() -> raise("petugas-loket.bekasi", "2026-08-03", "Berdamai"))
                .isInstanceOf(UnknownException.class);
        assertThatThrownBy(() -> desk.as("petugas-loket.bekasi", () -> events.offeredTo(caseId)))
                .isInstanceOf(UnknownException.class);
        isRunningWithoutTrace();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-04, Berdamai, sesudah hari ini",
        "2026-02-30, Berdamai, tanggal yang sah",
        "kemarin,    Berdamai, tanggal yang sah",
        "'',         Berdamai, tanggal yang sah",
        "2026-08-03, '',       Alasan wajib diisi",
        "2026-08-03, '   ',    Alasan wajib diisi"
    })
    void date_and_reason_must_be_acceptable(String date, String reason, String message) {
        assertThatThrownBy(() -> raise(Desk.CLERK, date, reason))
                .isInstanceOf(UnacceptableException.class)
                .hasMessageContaining(message);
        isRunningWithoutTrace();
    }

    @Test
    void three_thousand_letters_are_too_many_and_two_thousand_of_any_kind_fit() {
        assertThatThrownBy(() -> raise(Desk.CLERK, "2026-08-03", "x".repeat(3000)))
                .isInstanceOf(UnacceptableException.class)
                .hasMessageContaining("2000");
        isRunningWithoutTrace();

        raise(Desk.CLERK, "2026-08-03", "\"".repeat(2000));
        assertThat(register.find(caseId).orElseThrow().state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void nothing_happens_to_a_case_before_it_is_received_and_a_reason_can_be_seen() {
        assertThatThrownBy(() -> raise(Desk.CLERK, "2025-08-03", "Berdamai"))
                .isInstanceOf(UnacceptableException.class)
                .hasMessageContaining("(3 Agustus 2025) tidak boleh sebelum tanggal perkara diterima (3 Agustus 2026)");
        assertThatThrownBy(() -> raise(Desk.CLERK, "2026-08-03", "\u200b\u00a0"))
                .isInstanceOf(UnacceptableException.class)
                .hasMessageContaining("Alasan wajib diisi");
        isRunningWithoutTrace();
    }

    @Test
    void nothing_is_entered_for_a_case_that_ended() {
        raise(Desk.CLERK, "2026-08-03", "Berdamai");

        assertThatThrownBy(() -> raise(Desk.CLERK, "2026-08-03", "Sekali lagi")).isInstanceOf(UnknownException.class);
        assertThat(register.recordOf(caseId))
                .filteredOn(entry -> entry.kind() == EntryKind.EVENT_RAISED)
                .hasSize(1);
    }

    @Test
    void an_event_that_the_diagram_does_not_offer_is_refused() {
        assertThatThrownBy(() -> desk.doAs(Desk.CLERK, () -> events.raise(caseId, "Lain", "2026-08-03", "x")))
                .isInstanceOf(UnacceptableException.class);
        isRunningWithoutTrace();
    }

    private void raise(String user, String date, String reason) {
        desk.doAs(user, () -> events.raise(caseId, WITHDRAWN, date, reason));
    }

    private void isRunningWithoutTrace() {
        assertThat(register.find(caseId).orElseThrow().state()).isEqualTo(CaseState.RUNNING);
        assertThat(register.recordOf(caseId)).hasSize(1);
    }
}
