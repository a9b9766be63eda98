package id.loketnaker.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.casework.PlanDesk.Line;
import id.loketnaker.firms.Firm;
import id.loketnaker.firms.FirmDetails;
import id.loketnaker.firms.FirmRegister;
import id.loketnaker.plans.PlanLine;
import id.loketnaker.plans.Plans;
import id.loketnaker.plans.RefusedPlanException;
import id.loketnaker.servicepack.FirmKind;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.PackFolder;
import id.loketnaker.testing.PrintedPdf;
import id.loketnaker.testing.Rest;
import id.loketnaker.testing.WebVisitor;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A service of the office kenanga that the office begins itself, by a year's plan of firms. */
@EngineTest
class PlanDeskTest {

    private static final String CLERK = "petugas-loket.kenanga";
    private static final String COLLEAGUE = "petugas-loket-2.kenanga";
    private static final YearMonth MAY = YearMonth.of(2043, 5);
    private static final String PLANS = "/camunda/api/tasklist/plugin/loketnaker/default/plans";

    @Autowired
    Desk desk;

    @Autowired
    Rest rest;

    @Autowired
    PlanDesk plans;

    @Autowired
    Plans kept;

    @Autowired
    FirmRegister firms;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    private static int minute;

    private String deployment = "";
    private Firm firm;

    @BeforeEach
    void a_planned_service_and_a_firm() {
        desk.at("2043-05-04T10:%02d".formatted(++minute)); // what services there are is remembered for seconds
        PackFiles pack = PackFolder.changed(
                PackFolder.small("kenanga", "KNG"),
                "layanan.yaml",
                "komponen:",
                "perusahaan: [{nama: namaPemohon}]\nrencana-tahunan: {sumber: contoh}\nkomponen:");
        DeploymentBuilder builder =
                repository.createDeployment().name(pack.key()).tenantId("kenanga");
        pack.content().forEach((name, bytes) -> builder.addInputStream(name, new ByteArrayInputStream(bytes)));
        deployment = desk.as("pemilik-proses.kenanga", builder::deploy).getId();
        firm = enter("PT Rencana Jaya");
    }

    @AfterEach
    void nothing_stays() {
        runtime.createProcessInstanceQuery()
                .deploymentId(deployment)
                .list()
                .forEach(each -> runtime.deleteProcessInstance(each.getId(), "uji selesai"));
        jdbc.update("delete from ln_plan_line where office = 'kenanga'");
        for (String table : List.of("ln_firm_part", "ln_firm_case", "ln_firm_change")) {
            jdbc.update("delete from " + table + " where firm_id in (select id from ln_firm where office = 'kenanga')");
        }
        jdbc.update("delete from ln_firm where office = 'kenanga'");
        repository.deleteDeployment(deployment);
    }

    @Test
    void a_firm_is_planned_once_a_month_and_late_when_its_time_is_over() {
        PlanLine may = add(MAY, null);
        add(MAY.plusMonths(1), LocalDate.of(2043, 6, 10));

        assertThatThrownBy(() -> add(MAY, null)).isInstanceOf(RefusedPlanException.class);
        assertThatThrownBy(() -> add(MAY.plusMonths(2), LocalDate.of(2043, 6, 10)))
                .hasMessageContaining("tidak di dalam bulan itu");
        assertThat(lines()).extracting(Line::late).containsExactly(false, false);
        desk.at("2043-06-11T09:00");
        assertThat(lines()).extracting(Line::late).containsExactly(true, true);
        desk.as(CLERK, () -> plans.change(may.id(), MAY.plusMonths(4), null, CLERK));
        assertThat(lines()).extracting(Line::late).containsExactly(true, false);
    }

    @Test
    void the_case_about_the_firm_takes_its_line_and_a_second_one_is_refused() {
        PlanLine line = add(MAY, null);

        String caseId = start(CLERK, "PT Rencana Jaya");

        assertThat(kept.find(line.id()).orElseThrow().caseId()).isEqualTo(caseId);
        assertThatThrownBy(() -> start(COLLEAGUE, "PT Rencana Jaya"))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("Tidak dimulai dua kali")
                .hasMessageContaining("PT Rencana Jaya");
        assertThat(start(CLERK, "PT Tidak Direncanakan")).isNotBlank();
        assertThatThrownBy(() -> desk.as(CLERK, () -> plans.remove(line.id())))
                .isInstanceOf(RefusedPlanException.class);
    }

    @Test
    void of_officials_who_begin_it_at_the_same_time_one_begins_it() {
        add(MAY, null);

        List<Rest.Answer> answers = Stream.of(CLERK, COLLEAGUE, CLERK, COLLEAGUE)
                .parallel()
                .map(
                        user -> rest.post(
                                user,
                                "/process-definition/" + desk.definition(Desk.SMALL, "kenanga") + "/submit-form",
                                "{\"variables\":{\"namaPemohon\":{\"value\":\"PT Rencana Jaya\"},\"jenis\":{\"value\":\"orang\"}}}"))
                .toList();

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(lines())
                .singleElement()
                .satisfies(line -> assertThat(line.begun()).isNotNull());
    }

    @Test
    void a_later_month_is_begun_early_only_from_its_line() {
        PlanLine later = add(MAY.plusMonths(4), null);
        start(CLERK, "PT Rencana Jaya");
        assertThat(kept.find(later.id()).orElseThrow().isStarted()).isFalse();

        PlanDesk.Beginning beginning = desk.as(CLERK, () -> plans.beginning(later.id()));
        assertThat(beginning.values()).containsEntry("namaPemohon", "PT Rencana Jaya");
        assertThatThrownBy(() -> desk.as(COLLEAGUE, () -> plans.beginning(later.id())))
                .hasMessageContaining("Rekan lain sedang memulai");
        String caseId = start(CLERK, "PT Rencana Jaya");

        assertThat(kept.find(later.id()).orElseThrow().caseId()).isEqualTo(caseId);
    }

    @Test
    void a_line_that_was_opened_before_new_year_is_taken_after_it() {
        PlanLine late = add(MAY.withMonth(12), null);
        PlanLine january = add(YearMonth.of(2044, 1), null);
        desk.at("2043-12-31T23:50");
        desk.as(CLERK, () -> plans.beginning(late.id()));

        desk.at("2044-01-01T00:05");
        String caseId = start(CLERK, "PT Rencana Jaya");

        assertThat(kept.find(late.id()).orElseThrow().caseId()).isEqualTo(caseId);
        assertThat(kept.find(january.id()).orElseThrow().isStarted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void of_two_lines_opened_within_the_hour_the_last_one_is_meant(boolean firstBegins) {
        PlanLine first = add(MAY.plusMonths(3), null);
        PlanLine second = add(MAY.plusMonths(5), null);
        desk.at("2043-05-04T11:00");
        desk.as(CLERK, () -> plans.beginning(first.id()));
        if (firstBegins) {
            start(CLERK, "PT Rencana Jaya");
        }

        desk.at("2043-05-04T11:30");
        desk.as(CLERK, () -> plans.beginning(second.id()));
        String caseId = start(CLERK, "PT Rencana Jaya");

        assertThat(kept.find(second.id()).orElseThrow().caseId()).isEqualTo(caseId);
        assertThat(kept.find(first.id()).orElseThrow().isStarted()).isEqualTo(firstBegins);
    }

    @Test
    void what_was_begun_from_its_line_is_not_begun_again_from_a_form_that_is_still_open() {
        PlanLine later = add(MAY.plusMonths(4), null);
        desk.as(CLERK, () -> plans.beginning(later.id()));
        start(CLERK, "PT Rencana Jaya");

        assertThatThrownBy(() -> start(CLERK, "PT Rencana Jaya")).hasMessageContaining("Tidak dimulai dua kali");
    }

    @Test
    void a_case_that_was_struck_off_leaves_its_line_to_another_and_an_erased_one_is_still_told() {
        PlanLine line = add(MAY, null);
        String first = start(CLERK, "PT Rencana Jaya");
        desk.doAs("admin", () -> runtime.deleteProcessInstance(first, "keliru"));
        String second = start(CLERK, "PT Rencana Jaya");
        assertThat(kept.find(line.id()).orElseThrow().caseId()).isEqualTo(second);

        transaction.executeWithoutResult(status -> kept.erase(List.of(second)));

        assertThat(kept.find(line.id()).orElseThrow())
                .satisfies(erased -> assertThat(erased.caseId()).isNull())
                .satisfies(erased -> assertThat(erased.isStarted()).isTrue());
    }

    @Test
    void firms_that_are_joined_keep_one_line_of_a_month() {
        PlanLine stays = add(MAY, null);
        Firm twin = enter("PT Rencana Jaja");
        desk.as(CLERK, () -> plans.add("kenanga", Desk.SMALL, MAY, null, twin.id(), null));
        desk.as(CLERK, () -> plans.add("kenanga", Desk.SMALL, MAY.plusMonths(1), null, twin.id(), null));

        firms.join("kenanga", firm.id(), twin.id(), twin.version(), "sama", CLERK);

        assertThat(lines()).extracting(line -> line.line().firmId()).containsExactly(firm.id(), firm.id());
        assertThat(lines().get(0).line().id()).isEqualTo(stays.id());
    }

    @Test
    void only_officials_of_the_service_plan_and_nobody_of_another_office_sees_it() {
        PlanLine line = add(MAY, null);

        assertThat(desk.as(Desk.CLERK, plans::services)).isEmpty();
        assertThatThrownBy(() -> desk.as(Desk.CLERK, () -> plans.sheet("kenanga", Desk.SMALL, 2043)))
                .isInstanceOf(UnknownException.class);
        assertThatThrownBy(() -> desk.as("manajer.kenanga", () -> plans.remove(line.id())))
                .isInstanceOf(NotTheirsException.class);
        assertThatThrownBy(() -> desk.as(CLERK, () -> plans.add("kenanga", Desk.SMALL, MAY, null, "lain", null)))
                .isInstanceOf(UnacceptableException.class);
        assertThatThrownBy(() -> desk.as(
                        CLERK,
                        () -> plans.add("kenanga", Desk.SMALL, MAY.plusMonths(1), null, firm.id(), "orang.lain")))
                .hasMessageContaining("petugas kantor ini");
    }

    @Test
    void the_page_plans_shows_and_prints() {
        WebVisitor clerk = WebVisitor.of(port, CLERK);
        String json = "{\"month\":\"2043-05\",\"day\":\"2043-05-12\",\"firm\":\"%s\",\"official\":\"%s\"}"
                .formatted(firm.id(), CLERK);

        HttpResponse<byte[]> added = send(clerk, "POST", "/kenanga/" + Desk.SMALL, json);
        HttpResponse<byte[]> wrong = send(clerk, "POST", "/kenanga/" + Desk.SMALL, "{\"month\":\"mei\"}");
        HttpResponse<byte[]> paper = send(clerk, "POST", "/kenanga/" + Desk.SMALL + "/2043/print", "{}");

        assertThat(new String(added.body(), StandardCharsets.UTF_8))
                .contains("\"state\":\"planned\"", "PT Rencana Jaya", "2043-05-12");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(PrintedPdf.text(paper.body())).contains("2043", "PT Rencana Jaya", "12 Mei 2043", "Belum");
    }

    private static HttpResponse<byte[]> send(WebVisitor who, String method, String path, String json) {
        return who.send(
                method,
                PLANS + path,
                Map.of("Content-Type", "application/json", "Accept", "*/*"),
                json.getBytes(StandardCharsets.UTF_8));
    }

    private Firm enter(String name) {
        return firms.enter("kenanga", new FirmDetails(FirmKind.FIRM, name, "", "", "Jl. Contoh 1", ""), CLERK);
    }

    private PlanLine add(YearMonth month, @Nullable LocalDate day) {
        return desk.as(CLERK, () -> plans.add("kenanga", Desk.SMALL, month, day, firm.id(), null));
    }

    private List<Line> lines() {
        return desk.as(CLERK, () -> plans.sheet("kenanga", Desk.SMALL, 2043)).lines();
    }

    private String start(String user, String applicant) {
        return desk.start(user, Desk.SMALL, Map.of("namaPemohon", applicant, "jenis", "orang"));
    }
}
