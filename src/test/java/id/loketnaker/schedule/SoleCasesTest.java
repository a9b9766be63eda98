package id.loketnaker.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.casework.CaseEvents;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.PackFolder;
import id.loketnaker.testing.Rest;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A service of which only one case may be about the same applicant of the same kind. */
@EngineTest
class SoleCasesTest {

    private static final String CLERK = "petugas-loket.kenanga";

    @Autowired
    Desk desk;

    @Autowired
    Rest rest;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    CaseRegister register;

    @Autowired
    CaseEvents events;

    @Autowired
    JdbcTemplate jdbc;

    private String deployment = "";

    @BeforeEach
    void theServiceSaysSo() {
        PackFiles pack = PackFolder.changed(
                PackFolder.small("kenanga", "KNG"),
                "layanan.yaml",
                "komponen:",
                "sekali: {bidang: [namaPemohon, jenis], lepas: [Dicabut pemohon], sumber: contoh}\nkomponen:");
        DeploymentBuilder builder =
                repository.createDeployment().name(pack.key()).tenantId("kenanga");
        pack.content().forEach((name, bytes) -> builder.addInputStream(name, new ByteArrayInputStream(bytes)));
        deployment = desk.as("pemilik-proses.kenanga", builder::deploy).getId();
    }

    @AfterEach
    void itIsGone() {
        runtime.createProcessInstanceQuery()
                .deploymentId(deployment)
                .list()
                .forEach(each -> runtime.deleteProcessInstance(each.getId(), "uji selesai"));
        jdbc.update("delete from ln_sole_case");
        repository.deleteDeployment(deployment);
    }

    @Test
    void a_second_case_about_the_same_is_refused_with_the_number_of_the_first() {
        String first = start("PT. Maju Jaya", "orang");

        assertThatThrownBy(() -> start("pt maju  jaya", "orang"))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining(number(first))
                .hasMessageContaining("masih berjalan")
                .hasMessageContaining("Nama pemohon pt maju  jaya")
                .hasMessageContaining("Jenis Orang");
        assertThat(start("PT Maju Lain", "orang")).isNotBlank();
    }

    @Test
    void a_refused_second_case_takes_no_number() {
        String first = start("CV Satu", "orang");
        assertThatThrownBy(() -> start("CV Satu", "orang")).isInstanceOf(FormFieldValidationException.class);

        assertThat(place(start("CV Dua", "orang"))).isEqualTo(place(first) + 1);
    }

    @Test
    void of_officials_who_begin_it_at_the_same_time_one_begins_it() {
        long before = register.count();

        List<Rest.Answer> answers = Stream.of("petugas-loket.kenanga", "petugas-loket-2.kenanga")
                .flatMap(user -> Stream.of(user, user))
                .parallel()
                .map(
                        user -> rest.post(
                                user,
                                "/process-definition/" + desk.definition(Desk.SMALL, "kenanga") + "/submit-form",
                                "{\"variables\":{\"namaPemohon\":{\"value\":\"UD Serentak\"},\"jenis\":{\"value\":\"orang\"}}}"))
                .toList();

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .allSatisfy(
                        answer -> assertThat(answer.status()).as(answer.body()).isEqualTo(400));
        assertThat(answers)
                .filteredOn(answer -> answer.body().contains("sudah ada perkara"))
                .isNotEmpty();
        assertThat(register.count()).isEqualTo(before + 1);
    }

    @Test
    void a_case_that_was_deleted_or_withdrawn_leaves_room_for_another() {
        desk.at("2026-08-03T09:00");
        String deleted = start("Koperasi Hapus", "orang");
        desk.doAs("admin", () -> runtime.deleteProcessInstance(deleted, "keliru didaftarkan"));
        String withdrawn = start("Koperasi Hapus", "orang");
        desk.doAs(CLERK, () -> events.raise(withdrawn, "Pemohon mencabut permohonan", "2026-08-03", "Urung"));

        assertThat(start("Koperasi Hapus", "orang")).isNotBlank();
    }

    private String start(String applicant, String kind) {
        return desk.start(CLERK, Desk.SMALL, Map.of("namaPemohon", applicant, "jenis", kind));
    }

    private String number(String caseId) {
        return register.find(caseId).orElseThrow().number();
    }

    private int place(String caseId) {
        String number = number(caseId);
        return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
    }
}
