package id.loketnaker.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.PackFolder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
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

/**
 * A service that begins a case on the second working day of every month, in an office that opens at 8 in Jayapura. It
 * is seen first on Monday 15 June 2026.
 */
@EngineTest
class PeriodStartsTest {

    private static final String RULE =
            "mulai-berkala: [{id: bulanan, setiap: %s, hari-kerja: 2, isi: {namaPemohon: \"%s\", jenis: orang}, sumber: contoh}]\nkomponen:";
    private static final String SCENARIO = """
            nama: "Dimulai sistem: %s"
            mulai: {pada: 2026-07-02 08.00, berkala: bulanan}
            langkah: []
            hasil: berjalan
            """;

    @Autowired
    Desk desk;

    @Autowired
    PeriodStarts starts;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    CaseRegister register;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void theServiceIsSeenFirst() {
        desk.at("2026-06-15T09:00");
        nothingRuns();
        deploy("bulan", "Laporan ${periode.nama}");
        starts.sweep();
    }

    @AfterEach
    void itIsGone() {
        desk.at("2026-06-15T09:00");
        nothingRuns();
        repository
                .createDeploymentQuery()
                .tenantIdIn("kenanga")
                .deploymentSource("uji berkala")
                .list()
                .forEach(each -> repository.deleteDeployment(each.getId()));
        jdbc.update("delete from ln_period_start");
        jdbc.update("delete from ln_period_watch");
    }

    private void nothingRuns() {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(Desk.SMALL)
                .tenantIdIn("kenanga")
                .list()
                .forEach(each -> runtime.deleteProcessInstance(each.getId(), "uji selesai"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-07-02T07:59:59 | 0
            2026-07-02T08:00:00 | 1
            2026-08-03T23:00:00 | 1
            2026-08-04T08:00:00 | 2
            """)
    void a_case_begins_when_the_office_opens_on_the_day(String now, int cases) {
        desk.at("2026-07-02T08:00");
        desk.at(now);
        starts.sweep();
        starts.sweep();

        assertThat(applicants()).hasSize(cases);
    }

    @Test
    void its_record_says_for_which_period_the_system_began_it() {
        desk.at("2026-07-02T08:01");
        starts.sweep();

        assertThat(applicants()).containsExactly("Laporan Juni 2026");
        assertThat(begun(cases().get(0))).satisfies(entry -> {
            assertThat(entry.elementName()).isEqualTo("periode Juni 2026");
            assertThat(entry.actor()).isNull();
            assertThat(entry.details()).isNull();
        });
    }

    @Test
    void what_was_missed_during_a_stop_is_made_up_once_in_order_and_says_so() {
        desk.at("2026-09-15T09:00");
        starts.sweep();
        starts.sweep();

        assertThat(applicants()).containsExactly("Laporan Juni 2026", "Laporan Juli 2026", "Laporan Agustus 2026");
        assertThat(cases())
                .extracting(caseId -> begun(caseId).details())
                .containsExactly(
                        "disusulkan, seharusnya mulai 2 Juli 2026",
                        "disusulkan, seharusnya mulai 4 Agustus 2026",
                        "disusulkan, seharusnya mulai 2 September 2026");
    }

    @Test
    void nothing_is_made_up_of_before_the_service_was_seen() {
        desk.at("2026-06-30T23:59");
        starts.sweep();

        assertThat(applicants()).isEmpty();
    }

    @Test
    void of_nodes_that_look_at_the_same_time_one_begins_it() {
        desk.at("2026-08-04T08:00");

        IntStream.range(0, 4).parallel().forEach(node -> starts.sweep());

        assertThat(applicants()).containsExactly("Laporan Juni 2026", "Laporan Juli 2026");
    }

    @Test
    void one_that_cannot_begin_is_told_and_keeps_the_order() {
        deploy("bulan", "X");
        desk.at("2026-08-04T08:00");
        starts.sweep();

        assertThat(applicants()).isEmpty();
        assertThat(starts.of(List.of("kenanga"))).singleElement().satisfies(planned -> {
            assertThat(planned.error()).contains("Nama pemohon");
            assertThat(planned.about()).isEqualTo("Juni 2026");
        });

        deploy("bulan", "Rekap ${periode.nama}");
        starts.sweep();

        assertThat(applicants()).containsExactly("Rekap Juni 2026", "Rekap Juli 2026");
        assertThat(starts.of(List.of("kenanga"))).singleElement().satisfies(planned -> {
            assertThat(planned.error()).isNull();
            assertThat(planned.nextAt())
                    .isEqualTo(Desk.moment("2026-09-02T08:00").toInstant());
            assertThat(planned.last()).extracting(BegunPeriod::period).containsExactly("2026-08", "2026-07");
        });
    }

    @Test
    void a_rule_that_was_given_up_and_comes_back_makes_up_nothing() {
        PackFiles without = PackFolder.changed(
                PackFolder.small("kenanga", "KNG"), "layanan.yaml", "nama: Uji Jeda", "nama: Uji Jeda Saja");
        deploy(without.with(Map.of(
                "skenario/berkala.yaml",
                PackFolder.text(without, "skenario/dicabut.yaml").getBytes(StandardCharsets.UTF_8))));
        starts.sweep();
        desk.at("2026-09-15T09:00");
        deploy("bulan", "Rekap ${periode.nama}");
        starts.sweep();

        assertThat(applicants()).isEmpty();
    }

    @Test
    void other_offices_are_not_told_of() {
        assertThat(starts.of(List.of("melati"))).isEmpty();
    }

    private void deploy(String every, String applicant) {
        PackFiles pack = PackFolder.changed(
                PackFolder.small("kenanga", "KNG"), "layanan.yaml", "komponen:", RULE.formatted(every, applicant));
        deploy(pack.with(
                Map.of("skenario/berkala.yaml", SCENARIO.formatted(applicant).getBytes(StandardCharsets.UTF_8))));
    }

    private void deploy(PackFiles pack) {
        DeploymentBuilder builder = repository
                .createDeployment()
                .name(pack.key())
                .source("uji berkala")
                .tenantId("kenanga");
        pack.content().forEach((name, bytes) -> builder.addInputStream(name, new ByteArrayInputStream(bytes)));
        desk.doAs("pemilik-proses.kenanga", builder::deploy);
    }

    private List<String> cases() {
        return jdbc.queryForList(
                "select case_id from ln_period_start where office = 'kenanga' order by due_at", String.class);
    }

    private List<String> applicants() {
        return jdbc.queryForList(
                "select c.applicant from ln_case c where c.state = 'RUNNING' and c.office = 'kenanga' and c.service = ?"
                        + " order by c.number",
                String.class,
                Desk.SMALL);
    }

    private Entry begun(String caseId) {
        return register.recordOf(caseId).stream()
                .filter(entry -> entry.kind() == EntryKind.BEGUN_BY_SYSTEM)
                .findFirst()
                .orElseThrow();
    }
}
