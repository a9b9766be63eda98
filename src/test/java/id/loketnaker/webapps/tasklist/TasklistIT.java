package id.loketnaker.webapps.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.Browser;
import id.loketnaker.testing.Browsers;
import id.loketnaker.testing.HandedIn;
import id.loketnaker.testing.Mediation;
import id.loketnaker.testing.Official;
import id.loketnaker.webapps.Tasklist;
import id.loketnaker.webapps.TwoOfficesTest;
import java.time.format.DateTimeFormatter;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What officials of two offices do and see in Tasklist, in a real browser. */
@TwoOfficesTest
class TasklistIT {

    private static final String WITHDRAWAL =
            "//*[contains(@class, 'loketnaker-event')][contains(., 'Pemohon mencabut permohonan')]";
    private static final String SERVICE = "Penyelesaian Perselisihan Hubungan Industrial (Mediasi)";
    private static final String CHECK = "Periksa kelengkapan berkas dan jenis perselisihan";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Test
    void the_counter_clerk_starts_a_case_and_the_mediator_works_on_it() {
        official("petugas-loket.bekasi")
                .chooseService(SERVICE)
                .choose("Pemohon adalah", "Serikat pekerja/serikat buruh")
                .fill("Nama pemohon", "Nina \"O'Hara\" <b>Contoh</b>")
                .fill("Alamat pemohon", "Kp. Contoh RT 01/02")
                .fill("Telepon pemohon", "0812 0000 0000")
                .fill("Nama termohon", "PT Sinar Contoh Abadi")
                .fill("Alamat termohon", "Kawasan Industri Contoh Blok A1")
                .fill("Pokok perselisihan", "Upah lembur tiga bulan belum dibayar")
                .fillDate("Tanggal surat permohonan", "31/07/2026")
                .choose("Apakah pemohon diwakili kuasa", "Tidak")
                .start()
                .browser()
                .see("Perkara sudah dimulai");
        ProcessInstance started =
                engine.getRuntimeService().createProcessInstanceQuery().singleResult();
        HandedIn.papersOf(engine, started.getId());
        assertThat(started.getTenantId()).isEqualTo("bekasi");
        assertThat(variable(started.getId(), "tanggalSuratPermohonan")).isEqualTo("2026-07-31");

        Tasklist mediator = official("mediator.bekasi");
        mediator.browser().see("Nina \"O'Hara\" <b>Contoh</b>");
        assertThat(mediator.order()).isEqualTo("Tenggat");
        mediator.open(CHECK)
                .claim()
                .choose("Hasil pemeriksaan", "Berkas lengkap")
                .choose("Jenis perselisihan", "Perselisihan hak")
                .choose("Klarifikasi sebelum mediasi", "Perlu, tanpa undangan: para pihak sudah sepakat waktunya")
                .complete()
                .open("Lakukan klarifikasi")
                .claim()
                .fillDate("Tanggal klarifikasi", Mediation.today().format(DateTimeFormatter.ofPattern("dd/MM/yyyy")))
                .choose("Pihak yang dimintai klarifikasi", "Pemohon atau kuasanya")
                .fill("Hasil klarifikasi", "Kedua pihak berbeda pendapat.")
                .complete()
                .open("Terbitkan panggilan pertama");

        assertThat(engine.getRuntimeService()
                        .createVariableInstanceQuery()
                        .variableName("tanggalKlarifikasi")
                        .list())
                .extracting(VariableInstance::getValue)
                .contains(Mediation.today().toString());
    }

    @Test
    void an_official_of_another_office_sees_nothing_of_a_case() {
        Task task = caseInBekasi();

        Tasklist twin = official("mediator.mekarsari").seeNothingToDo().openByAddress(task.getId());

        twin.seeNothingToDo();
        assertThat(twin.browser().driver().getPageSource()).doesNotContain("Nina Contoh");
        assertThat(twin.status("/camunda/api/engine/engine/default/task/" + task.getId()))
                .isEqualTo(404);
        assertThat(twin.status("/camunda/api/engine/engine/default/process-instance/" + task.getProcessInstanceId()))
                .isEqualTo(403);
        assertThat(twin.status("/camunda/api/tasklist/plugin/loketnaker/default/task/" + task.getId() + "/events"))
                .isEqualTo(404);
    }

    @Test
    void a_form_with_an_empty_required_field_or_a_wrong_one_is_not_sent_and_says_why_in_Indonesian() {
        Tasklist clerk = official("petugas-loket.bekasi")
                .chooseService(SERVICE)
                .choose("Pemohon adalah", "Pekerja/buruh")
                .fill("NIK pemohon", "123")
                .passOver("Nama pemohon");

        clerk.seeError("Nama pemohon", "Wajib diisi.")
                .seeError(
                        "NIK pemohon",
                        "NIK terdiri dari 16 angka; angka ke-7 sampai ke-12 adalah tanggal lahir (perempuan: tanggalnya ditambah 40).");
        assertThat(clerk.mayStart()).isFalse();
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                .isZero();
    }

    @Test
    void a_refusal_of_the_server_reaches_the_eye_of_the_official() {
        caseInBekasi();
        Tasklist mediator = official("mediator.bekasi").open(CHECK).claim();
        mediator.choose("Hasil pemeriksaan", "Bukan wewenang")
                .fill("Mengapa bukan wewenang", "Perusahaan di luar daerah");
        mediator.falsify("Perusahaan di luar daerah", "x".repeat(1001)).complete();

        assertThat(mediator.browser().see(Tasklist.REFUSAL).getText())
                .contains("Formulir belum dapat diterima: Mengapa bukan wewenang dinas ini paling panjang 1000 huruf")
                .doesNotContain("Cannot");
    }

    @Test
    void a_withdrawal_opens_a_step_of_its_own_beside_the_running_one() {
        Task task = caseInBekasi();
        Tasklist mediator = official("mediator.bekasi").open(CHECK).claim().tab("Peristiwa");

        mediator.browser()
                .type(By.xpath(WITHDRAWAL + "//textarea"), "Sudah berdamai")
                .click(By.xpath(WITHDRAWAL + "//input[@type = 'checkbox']"))
                .click(By.xpath(WITHDRAWAL + "//button"));

        mediator.open("Catat pencabutan permohonan");
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceBusinessKey(number(task))
                        .list())
                .extracting(Task::getTaskDefinitionKey)
                .containsExactlyInAnyOrder("Task_PeriksaBerkas", "Task_CatatPencabutan");
        assertThat(variable(task.getProcessInstanceId(), "alasanPeristiwa")).isEqualTo("Sudah berdamai");
    }

    @Test
    void what_is_of_no_use_to_an_official_is_hidden() {
        caseInBekasi();

        Browser mediator = official("mediator.bekasi").open(CHECK).claim().browser();

        mediator.seeNo(By.cssSelector(".ce-eol-banner"))
                .seeNo(By.cssSelector(".create-task-action"))
                .seeNo(By.cssSelector(".task-card .reset-due-date"))
                .seeNo(By.cssSelector(".task-card .followup-date"));
    }

    private Tasklist official(String user) {
        return Tasklist.of(browsers.open(), port, user);
    }

    private Task caseInBekasi() {
        String caseId = new Official(engine, "petugas-loket.bekasi")
                .starts(Mediation.SERVICE, Mediation.application("Nina Contoh"));
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(caseId)
                .singleResult();
    }

    private String number(Task task) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    private Object variable(String caseId, String name) {
        return engine.getRuntimeService().getVariable(caseId, name);
    }
}
