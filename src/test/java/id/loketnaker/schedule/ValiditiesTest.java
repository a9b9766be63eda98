package id.loketnaker.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.register.BookScope;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.PackFolder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A service that gives a letter for a time, reminded of three months and 30 days before it ends; in an office that
 * opens at 8 in Jayapura. The case ends on Monday 3 August 2026; 31 January 2027 is a Sunday.
 */
@EngineTest
class ValiditiesTest {

    private static final String RULE = """
            masa-berlaku: [{id: surat, nama: Surat, tanggal: tanggalHadir, hasil: [Surat diserahkan], ingatkan: [3 bulan, 30 hari], pemberitahuan: akan-berakhir, digantikan: [namaPemohon], sumber: contoh}]
            komponen:""";
    private static final String TEXT = "Perihal: Surat akan berakhir\n\nYth. ${namaPemohon}, sampai ${tanggalHadir}.\n";
    private static final String END = "2027-01-31";

    @Autowired
    Desk desk;

    @Autowired
    Reminders reminders;

    @Autowired
    Validities validities;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private String deployment = "";

    @BeforeEach
    void theServiceIsDeployed() {
        desk.at("2026-08-03T09:00");
        PackFiles pack = PackFolder.changed(PackFolder.small("kenanga", "KNG"), "layanan.yaml", "komponen:", RULE)
                .with(Map.of("pemberitahuan/akan-berakhir.txt", TEXT.getBytes(StandardCharsets.UTF_8)));
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
        jdbc.update("delete from ln_notice where about = 'pemberitahuan/akan-berakhir.txt'");
        jdbc.update("delete from ln_reminder");
        jdbc.update("delete from ln_validity");
        repository.deleteDeployment(deployment, true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-10-30T23:00:00 | 0
            2026-11-02T07:59:59 | 0
            2026-11-02T08:00:00 | 1
            2026-12-31T23:00:00 | 1
            2027-01-01T23:00:00 | 1
            2027-01-04T08:00:00 | 1
            2027-02-03T09:00:00 | 0
            """)
    void the_applicant_is_told_when_the_office_opens_on_the_day_or_the_next_and_never_after_the_end(
            String now, int told) {
        String caseId = ended("Siti", END);

        desk.at(now);
        reminders.run();
        reminders.run();

        assertThat(told(caseId)).hasSize(told);
    }

    @Test
    void each_reminder_is_told_once_with_what_the_case_knew_also_by_two_nodes() {
        String caseId = ended("Siti", END);
        desk.at("2026-11-02T08:00");
        IntStream.range(0, 4).parallel().forEach(node -> reminders.run());
        desk.at("2027-01-04T08:00");
        IntStream.range(0, 4).parallel().forEach(node -> reminders.run());

        assertThat(told(caseId))
                .hasSize(2)
                .allSatisfy(body -> assertThat(body).isEqualTo("Yth. Siti, sampai Minggu, 31 Januari 2027."));
    }

    @Test
    void a_later_case_of_the_same_takes_its_place() {
        String first = ended("Siti", END);
        desk.at("2026-08-10T09:00");
        String second = ended("SITI ", "2028-01-31");
        desk.at("2026-11-02T08:00");
        reminders.run();

        assertThat(told(first)).isEmpty();
        assertThat(listed("2026-08-03", "2028-12-31"))
                .satisfiesExactly(product -> assertThat(product.renewed()).isTrue(), product -> {
                    assertThat(product.caseId()).isEqualTo(second);
                    assertThat(product.nextReminder()).isEqualTo(LocalDate.of(2027, 10, 31));
                });
    }

    @Test
    void what_ends_is_listed_by_its_day() {
        ended("Siti", END);
        ended("Budi", "2026-12-01");

        assertThat(listed("2026-08-03", "2027-08-03"))
                .extracting(ValidProduct::applicant)
                .containsExactly("Budi", "Siti");
        assertThat(listed("2026-12-02", "2027-01-30")).isEmpty();
    }

    @Test
    void another_end_gives_nothing_and_neither_does_a_case_without_a_day() {
        String withdrawn = start("Tono", END);
        desk.doAs("admin", () -> runtime.deleteProcessInstance(withdrawn, "keliru"));
        finish(desk.start("petugas-loket.kenanga", Desk.SMALL, Map.of("namaPemohon", "Tini", "jenis", "orang")));

        assertThat(listed("2026-01-01", "2028-12-31")).isEmpty();
    }

    @Test
    void when_the_case_is_erased_nothing_is_left_to_tell() {
        String caseId = ended("Siti", END);
        new TransactionTemplate(transactions).executeWithoutResult(status -> validities.erase(List.of(caseId)));
        desk.at("2026-11-02T08:00");
        reminders.run();

        assertThat(told(caseId)).isEmpty();
        assertThat(listed("2026-01-01", "2028-12-31")).isEmpty();
    }

    private String ended(String applicant, String end) {
        String caseId = start(applicant, end);
        finish(caseId);
        return caseId;
    }

    private String start(String applicant, String end) {
        return desk.start(
                "petugas-loket.kenanga",
                Desk.SMALL,
                Map.of("namaPemohon", applicant, "jenis", "orang", "telepon", "0812000", "tanggalHadir", end));
    }

    private void finish(String caseId) {
        desk.complete("mediator.kenanga", desk.task(caseId, "Task_Periksa"), Map.of("hasil", "lengkap"));
        desk.complete("petugas-loket.kenanga", desk.task(caseId, "Task_Siapkan"), Map.of("catatan", "Siap"));
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(caseId)
                        .count())
                .isZero();
    }

    private List<String> told(String caseId) {
        return jdbc.queryForList(
                "select body from ln_notice where case_id = ? order by created_at", String.class, caseId);
    }

    private List<ValidProduct> listed(String from, String until) {
        return validities.list(
                new BookScope(
                        "kenanga", Desk.ZONE, List.of(Desk.SMALL), LocalDate.parse(from), LocalDate.parse(until), null),
                0,
                100);
    }
}
