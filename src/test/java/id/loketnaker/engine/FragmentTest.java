package id.loketnaker.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.loketnaker.casework.CaseEvents;
import id.loketnaker.casework.CaseFile;
import id.loketnaker.casework.CaseFile.FilledIn;
import id.loketnaker.casework.CaseFiles;
import id.loketnaker.casework.NotTheirsException;
import id.loketnaker.casework.PassedPath;
import id.loketnaker.casework.PassedPath.CalledFragment;
import id.loketnaker.casework.PassedPath.Visit;
import id.loketnaker.casework.TaskCases;
import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.casework.UnknownException;
import id.loketnaker.engine.escalation.EscalationSweep;
import id.loketnaker.figures.OpenCases;
import id.loketnaker.figures.ServiceKey;
import id.loketnaker.letters.LetterArchive;
import id.loketnaker.register.EntryKind;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.sla.DeadlineKind;
import id.loketnaker.sla.DeadlineState;
import id.loketnaker.sla.DeadlineView;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.OnH2Alone;
import id.loketnaker.testing.PrintedPdf;
import id.loketnaker.testing.Rest;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A task in a fragment belongs to the case that called it, wherever one looks. The case is received on Monday 3 August
 * 2026 with a promise of 10 working days; the draft goes to the mediator (2 working days), then to the head (4 since
 * receipt).
 */
@EngineTest
@OnH2Alone(because = "the engine calls parts; ScenarioTest has them called on MySQL")
class FragmentTest {

    private static final String SERVICE = "uji-potongan";
    private static final String FRAGMENT = "uji-paraf";
    private static final String PARAF = "Task_Paraf";
    private static final String WITHDRAWN = "Penyusun menarik konsep";
    private static final String MEDIATOR = "mediator.melati";
    private static final String HEAD = "kepala-dinas.melati";
    private static final String MANAGER = "manajer.melati";

    @Autowired
    DeployedPacks packs;

    @Autowired
    Desk desk;

    @Autowired
    Rest rest;

    @Autowired
    CaseFiles files;

    @Autowired
    CaseEvents events;

    @Autowired
    TaskCases taskCases;

    @Autowired
    OfficeServices services;

    @Autowired
    LetterArchive archive;

    @Autowired
    OpenCases openCases;

    @Autowired
    EscalationSweep sweep;

    @Autowired
    TaskService tasks;

    @Autowired
    FormService forms;

    @Autowired
    RuntimeService runtime;

    @Autowired
    RepositoryService repository;

    private String caseId = "";

    @BeforeEach
    void theDraftIsOnTheMediatorsDesk() {
        desk.at("2026-08-03T09:00");
        caseId = desk.start(Desk.CLERK, SERVICE, Map.of("namaPemohon", "Siti Aminah", "pokok", "Izin"));
        desk.complete(Desk.CLERK, desk.task(caseId, "Task_BuatKonsep"), Map.of("judulKonsep", "Konsep izin"));
    }

    @Test
    void its_due_date_and_its_role_stand_in_the_ledger_of_the_case() {
        assertThat(deadline(PARAF).term().due())
                .isEqualTo(Desk.moment("2026-08-05T16:00").toInstant());
        assertThat(deadline(PARAF).role()).isEqualTo("mediator");
        assertThat(deadline(PARAF).elementName()).isEqualTo("Paraf konsep");

        initial("paraf");

        assertThat(deadline(PARAF).role()).isEqualTo("kepala-dinas");
        assertThat(deadline(PARAF).term().due())
                .isEqualTo(Desk.moment("2026-08-07T16:00").toInstant());
    }

    @Test
    void it_issues_a_letter_of_the_case_from_what_it_was_given() {
        initial("paraf");
        desk.complete(HEAD, desk.task(caseId, PARAF), Map.of("keputusanParaf", "paraf"));

        assertThat(archive.ofCase(caseId)).singleElement().satisfies(letter -> {
            assertThat(letter.template()).isEqualTo("lembar-paraf");
            assertThat(letter.isIssued()).isTrue();
            assertThat(PrintedPdf.text(archive.issued(letter, null)))
                    .contains("Konsep izin untuk Siti Aminah, tanpa keterangan: paraf")
                    .doesNotContain("Lampiran");
        });
    }

    @Test
    void the_running_cases_of_managers_count_it_with_the_case() {
        assertThat(openCases.asOfNow().of(new ServiceKey("melati", SERVICE)).cases())
                .filteredOn(each -> each.id().equals(caseId))
                .singleElement()
                .satisfies(each -> assertThat(each.tasks())
                        .singleElement()
                        .satisfies(task -> assertThat(task.element()).isEqualTo(PARAF)));
    }

    @Test
    void it_is_seen_and_done_by_the_role_that_was_handed_over_and_by_no_other() {
        String task = desk.task(caseId, PARAF).getId();
        assertThat(desk.as(MEDIATOR, () -> tasks.createTaskQuery().taskId(task).count()))
                .isOne();
        assertThat(desk.as(HEAD, () -> tasks.createTaskQuery().taskId(task).count()))
                .isZero();
        assertThatThrownBy(() -> desk.complete(HEAD, desk.task(caseId, PARAF), Map.of("keputusanParaf", "paraf")))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void it_shows_the_service_the_number_and_the_applicant() {
        Task task = desk.task(caseId, PARAF);
        String number = desk.as(MEDIATOR, () -> taskCases.of(task.getId())).number();

        assertThat(repository
                        .getProcessDefinition(task.getProcessDefinitionId())
                        .getName())
                .isEqualTo("Uji potongan · Uji paraf");
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .singleResult()
                        .getBusinessKey())
                .isEqualTo(number);
        assertThat(tasks.getVariables(task.getId()))
                .containsEntry("nomorPerkara", number)
                .containsEntry("layanan", "Uji Potongan")
                .containsEntry("pemohon", "Siti Aminah")
                .containsEntry("namaPemohon", "Siti Aminah")
                .containsEntry("keterangan", "tanpa keterangan")
                .containsEntry("lampiran", null)
                .containsEntry("judulSingkat", "Konsep izin")
                .containsEntry("judul", "Konsep izin");
        assertThatThrownBy(() -> desk.as(HEAD, () -> taskCases.of(task.getId())))
                .isInstanceOf(UnknownException.class);
    }

    @Test
    void its_form_is_checked() {
        assertThatThrownBy(() -> initial("entah")).isInstanceOf(ProcessEngineException.class);
        assertThatThrownBy(() -> initial("kembali"))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("Alasan");
        assertThatThrownBy(() -> desk.doAs(
                        MEDIATOR, () -> tasks.complete(desk.task(caseId, PARAF).getId())))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void what_was_filled_in_is_on_the_record_by_the_labels_of_the_fragments_form() {
        returned();

        assertThat(file().record())
                .filteredOn(entry -> entry.entry().elementId().equals(PARAF))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.entry().kind()).isEqualTo(EntryKind.TASK_DONE);
                    assertThat(entry.entry().elementName()).isEqualTo("Paraf konsep");
                    assertThat(entry.entry().actor()).isEqualTo(MEDIATOR);
                    assertThat(entry.filledIn())
                            .extracting(FilledIn::label, FilledIn::value)
                            .contains(tuple("Alasan", "Nama keliru"));
                });
    }

    @Test
    void what_it_answers_is_seen_by_who_goes_on() {
        returned();

        assertThat(tasks.getVariable(desk.task(caseId, "Task_BuatKonsep").getId(), "catatanParaf"))
                .isEqualTo("Nama keliru");
    }

    @Test
    void a_pause_in_it_stops_the_clock_of_the_case() {
        initial("tanya");
        desk.at("2026-08-05T09:00");
        assertThat(file().clock().standing()).isTrue();
        assertThat(file().clock().pauses())
                .singleElement()
                .satisfies(pause -> assertThat(pause.ground()).isEqualTo("Perda contoh ps. 9"));

        desk.complete(MEDIATOR, desk.task(caseId, "Task_TungguJawaban"), Map.of("jawaban", "Sudah benar"));

        assertThat(file().clock().standing()).isFalse();
        assertThat(file().clock().due())
                .isEqualTo(Desk.moment("2026-08-20T16:00").toInstant());
    }

    @Test
    void when_it_is_late_it_goes_up_from_the_role_that_was_handed_over() {
        desk.at("2026-08-05T16:00");

        sweep.run();
        sweep.run();

        Task task = desk.task(caseId, PARAF);
        assertThat(task.getPriority()).isEqualTo(100);
        assertThat(tasks.getIdentityLinksForTask(task.getId()))
                .extracting(IdentityLink::getGroupId)
                .containsExactlyInAnyOrder("mediator", "kepala-dinas");
        assertThat(file().record()).anySatisfy(entry -> {
            assertThat(entry.entry().kind()).isEqualTo(EntryKind.ESCALATED);
            assertThat(entry.note()).isEqualTo("Kepala dinas");
        });
    }

    @Test
    void its_limit_that_passes_is_on_the_record_of_the_case() {
        desk.at("2026-08-05T16:00");

        desk.fire(desk.timer(caseId, "Event_ParafLewat"));

        assertThat(file().record()).anySatisfy(entry -> {
            assertThat(entry.entry().kind()).isEqualTo(EntryKind.LIMIT_PASSED);
            assertThat(entry.entry().elementName()).isEqualTo("Batas paraf lewat");
        });
        assertThat(file().registered().outcome()).isNull();
    }

    @Test
    void when_the_applicant_withdraws_it_is_gone_with_its_deadlines() {
        initial("tanya");

        desk.doAs(Desk.CLERK, () -> events.raise(caseId, "Pemohon menarik permohonan", "2026-08-03", "Batal"));

        assertThat(file().registered().outcome()).isEqualTo("Ditarik pemohon");
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey(FRAGMENT)
                        .superProcessInstanceId(caseId)
                        .count())
                .isZero();
        assertThat(file().deadlines())
                .noneSatisfy(each -> assertThat(each.state()).isEqualTo(DeadlineState.OPEN));
        assertThat(file().clock().pauses())
                .allSatisfy(pause -> assertThat(pause.until()).isNotNull());
    }

    @Test
    void what_it_waits_for_is_an_event_of_the_case_for_the_role_that_was_handed_over() {
        assertThat(desk.as(Desk.CLERK, () -> events.offeredTo(caseId)))
                .containsExactlyInAnyOrder("Pemohon menarik permohonan", WITHDRAWN);
        assertThat(desk.as(MEDIATOR, () -> events.offeredTo(caseId))).isEmpty();
        assertThatThrownBy(() -> desk.doAs(MEDIATOR, () -> events.raise(caseId, WITHDRAWN, "2026-08-03", "Salah")))
                .isInstanceOf(NotTheirsException.class);
        assertThatThrownBy(() -> desk.as("petugas-loket.bekasi", () -> events.offeredTo(caseId)))
                .isInstanceOf(UnknownException.class);
    }

    @Test
    void what_it_waited_for_ends_it_and_the_service_goes_on_with_the_reason() {
        desk.doAs(Desk.CLERK, () -> events.raise(caseId, WITHDRAWN, "2026-08-03", "Angka keliru"));

        Task next = desk.task(caseId, "Task_BuatKonsep");
        assertThat(tasks.getVariable(next.getId(), "catatanParaf")).isEqualTo("Angka keliru");
        assertThat(file().record())
                .filteredOn(entry -> entry.entry().kind() == EntryKind.EVENT_RAISED)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.entry().elementId()).isEqualTo("Event_KonsepDitarik");
                    assertThat(entry.entry().elementName()).isEqualTo(WITHDRAWN);
                    assertThat(entry.entry().actor()).isEqualTo(Desk.CLERK);
                    assertThat(entry.filledIn())
                            .extracting(FilledIn::label, FilledIn::value)
                            .contains(tuple("Alasan", "Angka keliru"));
                });
        assertThat(desk.as(Desk.CLERK, () -> events.offeredTo(caseId))).containsExactly("Pemohon menarik permohonan");
        assertThatThrownBy(() -> desk.doAs(Desk.CLERK, () -> events.raise(caseId, WITHDRAWN, "2026-08-03", "Lagi")))
                .isInstanceOf(UnacceptableException.class);
    }

    @Test
    void the_file_shows_the_way_through_it_and_which_diagram_that_is() {
        desk.at("2026-08-03T10:00");
        returned();
        desk.at("2026-08-03T11:00");
        desk.complete(Desk.CLERK, desk.task(caseId, "Task_BuatKonsep"), Map.of("judulKonsep", "Konsep kedua"));
        desk.at("2026-08-03T12:00");
        initial("paraf");

        PassedPath path = file().path();

        assertThat(path.flows())
                .containsExactlyInAnyOrder(
                        "Flow_KeKonsep",
                        "Flow_KeParaf",
                        "Flow_SesudahParaf",
                        "Flow_TidakSetuju",
                        "Flow_ParafMulai",
                        "Flow_KeKeputusan",
                        "Flow_Kembali",
                        "Flow_Diparaf",
                        "Flow_Naik");
        assertThat(path.visits())
                .extracting(Visit::elementId)
                .containsSequence("Call_Paraf", "Event_ParafMulai", PARAF, "Gateway_Keputusan", "Event_Kembali");
        assertThat(path.fragments())
                .containsExactly(new CalledFragment(desk.task(caseId, PARAF).getProcessDefinitionId(), "Uji paraf"));
    }

    @Test
    void the_page_of_its_own_instance_shows_the_file_of_the_case() {
        String instance = desk.task(caseId, PARAF).getProcessInstanceId();

        assertThat(desk.as(MANAGER, () -> files.of(instance)).registered().id()).isEqualTo(caseId);
        assertThatThrownBy(() -> desk.as("manajer.kenanga", () -> files.of(instance)))
                .isInstanceOf(UnknownException.class);
    }

    @Test
    void the_case_ends_with_the_end_of_the_service_not_of_the_fragment() {
        initial("paraf");
        desk.complete(HEAD, desk.task(caseId, PARAF), Map.of("keputusanParaf", "paraf"));

        assertThat(file().registered().outcome()).isEqualTo("Surat terbit");
    }

    @Test
    void nobody_starts_it_by_itself_not_even_an_administrator() {
        ProcessDefinition definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(FRAGMENT)
                .latestVersion()
                .singleResult();
        assertThat(definition.isStartableInTasklist()).isFalse();
        for (String user : List.of(Desk.CLERK, "admin")) {
            for (String action : List.of("start", "submit-form")) {
                assertThat(rest.post(user, "/process-definition/" + definition.getId() + "/" + action, "{}")
                                .status())
                        .as(user + " " + action)
                        .isEqualTo(403);
            }
        }
        assertThatThrownBy(() -> desk.as("admin", () -> runtime.startProcessInstanceById(definition.getId())))
                .isInstanceOf(AuthorizationException.class)
                .hasMessageContaining("potongan bersama");
        assertThatThrownBy(() -> desk.as("admin", () -> forms.submitStartForm(definition.getId(), Map.of())))
                .isInstanceOf(AuthorizationException.class)
                .hasMessageContaining("potongan bersama");
    }

    @Test
    void it_is_of_the_pack_that_called_it_which_is_read_once() {
        String service = desk.definition(SERVICE, "melati");

        assertThat(packs.of(desk.definition(FRAGMENT, "melati"))).isSameAs(packs.of(service));
    }

    @Test
    void it_is_no_service_of_the_office() {
        assertThat(services.of(List.of("melati")))
                .extracting(ServicePack::key)
                .contains(SERVICE)
                .doesNotContain(FRAGMENT);
    }

    private void initial(String decision) {
        desk.complete(MEDIATOR, desk.task(caseId, PARAF), Map.of("keputusanParaf", decision));
    }

    private void returned() {
        desk.complete(
                MEDIATOR, desk.task(caseId, PARAF), Map.of("keputusanParaf", "kembali", "catatanParaf", "Nama keliru"));
    }

    private CaseFile file() {
        return desk.as(MANAGER, () -> files.of(caseId));
    }

    /** The last one of an element. */
    private DeadlineView deadline(String element) {
        return file().deadlines().stream()
                .filter(each -> each.kind() == DeadlineKind.TASK
                        && each.elementId().equals(element)
                        && each.state() == DeadlineState.OPEN)
                .findFirst()
                .orElseThrow();
    }
}
