package id.loketnaker.servicepack.reader;

import static id.loketnaker.servicepack.DocumentType.DOCX;
import static id.loketnaker.servicepack.DocumentType.PDF;
import static id.loketnaker.servicepack.PackFixture.validPack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.servicepack.CheckStep;
import id.loketnaker.servicepack.ClosingDay;
import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.DocumentType;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.EventStep;
import id.loketnaker.servicepack.ExpectedPromise;
import id.loketnaker.servicepack.Finding;
import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.FormSchema;
import id.loketnaker.servicepack.HoursPeriod;
import id.loketnaker.servicepack.InvalidServicePackException;
import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.PackFixture;
import id.loketnaker.servicepack.Promise;
import id.loketnaker.servicepack.Requirement;
import id.loketnaker.servicepack.Role;
import id.loketnaker.servicepack.Scenario;
import id.loketnaker.servicepack.ScenarioStart;
import id.loketnaker.servicepack.ScenarioStep;
import id.loketnaker.servicepack.ServiceOccasions;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.ServiceStandard;
import id.loketnaker.servicepack.StandardComponent;
import id.loketnaker.servicepack.TaskStep;
import id.loketnaker.servicepack.TimeSpan;
import id.loketnaker.servicepack.WaitStep;
import id.loketnaker.servicepack.language.Span;
import id.loketnaker.servicepack.language.SpanUnit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServicePackReaderTest {

    private static final LocalDateTime MONDAY_9_MARCH_0915 = LocalDateTime.of(2026, 3, 9, 9, 15);

    private final ServicePack pack = validPack().read();

    @Test
    void the_office_has_its_zone_hours_and_calendar() {
        Office office = pack.office();
        assertThat(office.id()).isEqualTo("mekarsari");
        assertThat(office.zone()).isEqualTo(ZoneId.of("Asia/Jakarta"));
        List<HoursPeriod> hours = office.unit("pelayanan").hours();
        assertThat(hours.get(0).week().get(DayOfWeek.WEDNESDAY))
                .containsExactly(span("08:00", "12:00"), span("12:30", "15:30"));
        assertThat(hours.get(1).from()).isEqualTo("2026-02-18");
        assertThat(office.closingDays()).extracting(ClosingDay::date).containsExactly(LocalDate.of(2026, 8, 15));
        assertThat(office.extraDays().get(0).hours()).containsExactly(span("08:00", "12:00"));
    }

    @Test
    void what_is_in_force_with_the_very_files_of_the_folder_is_taken_as_it_is() {
        PackFiles underFormerRules = validPack()
                .changed(PackFixture.BPMN, "camunda:candidateGroups=\"petugas-loket\"", "")
                .files();
        ServicePackReader reader = new ServicePackReader();
        ServicePack inForce = reader.readDeployed(underFormerRules);
        assertThat(reader.readSound(List.of(underFormerRules)).findings()).isNotEmpty();

        ReadFolder folder = reader.readSound(List.of(underFormerRules), List.of(inForce));

        assertThat(folder.findings()).isEmpty();
        assertThat(folder.packs()).singleElement().isSameAs(inForce);
    }

    @Test
    void what_is_in_force_with_another_byte_is_read_and_asked() {
        ServicePack inForce = new ServicePackReader().readDeployed(pack.files());
        PackFiles broken = validPack()
                .changed(PackFixture.BPMN, "camunda:candidateGroups=\"petugas-loket\"", "")
                .files();

        ReadFolder folder = new ServicePackReader().readSound(List.of(broken), List.of(inForce));

        assertThat(folder.findings()).isNotEmpty();
        assertThat(folder.packs()).isEmpty();
    }

    @Test
    void superiors_are_named_from_the_nearest_to_the_head() {
        assertThat(pack.office().superiorsOf("petugas-loket"))
                .extracting(Role::id)
                .containsExactly("kepala-seksi", "kepala-dinas");
        assertThat(pack.office().superiorsOf("kepala-dinas")).isEmpty();
    }

    @Test
    void where_the_document_promises_nothing_the_limit_is_the_law_s_and_is_called_so() {
        Promise limit = validPack()
                .changed(
                        "layanan.yaml",
                        "dasar: Perda 1/2020 ps. 2}",
                        "dasar: Perda 1/2020 ps. 2, tidakAda: komponen 6}")
                .read()
                .standard()
                .promise();

        assertThat(limit.isMade()).isFalse();
        assertThat(limit.words()).isEqualTo("tidak dijanjikan; batas menurut hukum 5 hari kerja");
    }

    @Test
    void the_standard_holds_the_one_promise() {
        assertThat(pack.standard())
                .isEqualTo(new ServiceStandard(
                        "Izin Contoh",
                        "IZC",
                        "pelayanan",
                        new Promise(new Span(5, SpanUnit.WORKING_DAYS), "Perda 1/2020 ps. 2"),
                        "namaPemohon",
                        "pokok",
                        null,
                        null,
                        List.of(),
                        List.of(
                                new Requirement("KTP", true, null, DocumentType.USUAL),
                                new Requirement("Surat kuasa", false, "bila dikuasakan", EnumSet.of(PDF, DOCX))),
                        ServiceOccasions.NONE,
                        pack.standard().source(),
                        pack.standard().components(),
                        List.of()));
    }

    @Test
    void the_standard_tells_its_fourteen_components_in_the_order_of_the_law() {
        assertThat(pack.standard().components())
                .extracting(StandardComponent::key)
                .containsExactly(
                        "persyaratan",
                        "prosedur",
                        "jangkaWaktu",
                        "biaya",
                        "produk",
                        "pengaduan",
                        "dasarHukum",
                        "saranaPrasarana",
                        "kompetensi",
                        "pengawasanInternal",
                        "jumlahPelaksana",
                        "jaminanPelayanan",
                        "jaminanKeamanan",
                        "evaluasi");
        assertThat(pack.standard().components().get(0).lines()).containsExactly("KTP", "Surat kuasa (bila dikuasakan)");
    }

    @Test
    void the_diagram_knows_its_flows_starters_timers_and_events() {
        Diagram diagram = pack.diagram();
        assertThat(diagram.processId()).isEqualTo("izin-contoh");
        assertThat(diagram.starterRoles()).containsExactly("petugas-loket");
        assertThat(diagram.sequenceFlowIds())
                .containsExactly(
                        "Flow_KeSyarat",
                        "Flow_KePeriksa",
                        "Flow_Lewat",
                        "Flow_KeHasil",
                        "Flow_Ya",
                        "Flow_Tidak",
                        "Flow_Dicabut");
        Element timer = diagram.element("Event_Lewat").orElseThrow();
        assertThat(timer.isTimer()).isTrue();
        assertThat(timer.attachedTo()).isEqualTo("Task_Periksa");
        assertThat(timer.timer()).isEqualTo("${tenggat.sejakDiterima(execution, 4)}");
        Element withdrawal = diagram.element("Event_Dicabut").orElseThrow();
        assertThat(withdrawal.isMessage()).isTrue();
        assertThat(withdrawal.parent()).isEqualTo("Sub_Dicabut");
        assertThat(withdrawal.property("peristiwa")).contains("Pemohon mencabut permohonan");
    }

    @Test
    void a_form_keeps_limits_choices_and_conditions_of_its_groups() {
        FormSchema form = pack.forms().get("permohonan");
        FormField name = form.field("namaPemohon").orElseThrow();
        assertThat(name.required()).isTrue();
        assertThat(name.maxLength()).isEqualTo(100);
        FormField date = form.field("tanggalSurat").orElseThrow();
        assertThat(date.dateKind()).isEqualTo("date");
        assertThat(date.label()).isEqualTo("Tanggal surat");
        assertThat(date.pastDatesRefused()).isTrue();
        FormField age = form.field("kuasa.umur").orElseThrow();
        assertThat(age.hideCondition()).isEqualTo("(dikuasakan != true) or (nik = null)");
        assertThat(age.min()).isEqualByComparingTo("17");
        assertThat(age.variable()).isEqualTo("kuasa");
        FormSchema check = pack.forms().get("periksa");
        assertThat(check.field("hasil").orElseThrow().choices()).containsExactly("ya", "tidak");
        assertThat(check.field("kurang").orElseThrow().choices()).isEmpty();
        assertThat(check.field("kurang").orElseThrow().multiple()).isTrue();
    }

    @Test
    void a_scenario_submits_what_a_browser_would() {
        ScenarioStart start = scenario("skenario/terbit.yaml").start();
        assertThat(start.at()).isEqualTo(MONDAY_9_MARCH_0915);
        assertThat(start.values())
                .containsEntry("tanggalSurat", "2026-03-09")
                .containsEntry("dikuasakan", true)
                .containsEntry("kuasa", Map.of("nik", "3216010101010001", "umur", 40));
    }

    @Test
    void a_scenario_has_its_steps_in_order() {
        Scenario withdrawal = scenario("skenario/cabut.yaml");
        assertThat(withdrawal.steps())
                .containsExactly(
                        new EventStep(
                                "Pemohon mencabut permohonan",
                                LocalDateTime.of(2026, 3, 9, 10, 0),
                                "kepala-seksi",
                                Map.of("tanggalPeristiwa", "2026-03-09", "alasanPeristiwa", "Berdamai"),
                                null,
                                List.of()),
                        new CheckStep(
                                null,
                                Map.of(),
                                new ExpectedPromise(LocalDateTime.of(2026, 3, 16, 15, 30)),
                                Map.of(),
                                null));
        List<ScenarioStep> steps = scenario("skenario/terbit.yaml").steps();
        assertThat(steps.get(0))
                .isInstanceOfSatisfying(
                        CheckStep.class, step -> assertThat(step.promise()).matches(ExpectedPromise::stopped));
        assertThat(steps.get(1)).isInstanceOf(WaitStep.class);
        assertThat(steps.get(2))
                .isInstanceOfSatisfying(
                        TaskStep.class, step -> assertThat(step.refusal()).isEqualTo("pilihan"));
    }

    @Test
    void all_findings_come_at_once() {
        PackFixture broken = validPack()
                .without("layanan.yaml")
                .changed("instansi.yaml", "atasan: kepala-dinas", "atasan: siapa")
                .changed(PackFixture.BPMN, "name=\"Lengkap?\"", "")
                .with("catatan.txt", "x");
        assertThat(broken.findings())
                .extracting(Finding::file)
                .contains("layanan.yaml", "instansi.yaml", PackFixture.BPMN, "catatan.txt");
    }

    @Test
    void two_services_of_one_office_may_not_share_a_code() {
        PackFixture twin =
                validPack().changed(PackFixture.BPMN, "process id=\"izin-contoh\"", "process id=\"izin-lain\"");
        PackFixture renamed = twin.with("izin-lain.bpmn", twin.files().content().get(PackFixture.BPMN))
                .without(PackFixture.BPMN)
                .in("mekarsari", "izin-lain");
        assertThatThrownBy(() ->
                        new ServicePackReader().readAll(List.of(validPack().files(), renamed.files())))
                .isInstanceOf(InvalidServicePackException.class)
                .hasMessageContaining("kode IZC juga dipakai mekarsari/izin-contoh");
    }

    @Test
    void two_offices_may_not_share_a_code() {
        PackFixture neighbour = validPack().in("sebelah", "izin-contoh");
        assertThatThrownBy(() ->
                        new ServicePackReader().readAll(List.of(validPack().files(), neighbour.files())))
                .isInstanceOf(InvalidServicePackException.class)
                .hasMessageContaining("kode MKT juga dipakai kantor mekarsari");
    }

    @Test
    void the_fingerprint_follows_names_and_bytes_only() {
        PackFiles files = validPack().files();
        assertThat(files.sha256()).isEqualTo(validPack().files().sha256()).hasSize(64);
        assertThat(files.sha256())
                .isNotEqualTo(validPack()
                        .changed("layanan.yaml", "IZC", "IZD")
                        .files()
                        .sha256());
    }

    private Scenario scenario(String file) {
        return pack.scenarios().stream()
                .filter(scenario -> scenario.file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    private static TimeSpan span(String from, String until) {
        return new TimeSpan(LocalTime.parse(from), LocalTime.parse(until));
    }

    @Test
    void what_was_deployed_is_read_without_asking_the_rules_again() {
        PackFixture unsound = validPack().changed(PackFixture.BPMN, "camunda:historyTimeToLive=\"P1825D\"", "");
        assertThat(unsound.findings()).isNotEmpty();
        assertThat(new ServicePackReader()
                        .readDeployed(unsound.files())
                        .diagram()
                        .processId())
                .isEqualTo("izin-contoh");
    }
}
