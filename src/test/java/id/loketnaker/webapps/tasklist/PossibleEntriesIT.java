package id.loketnaker.webapps.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.drafts.Drafts;
import id.loketnaker.drafts.OpenForm;
import id.loketnaker.drafts.Typed;
import id.loketnaker.servicepack.reader.PackLocation;
import id.loketnaker.servicepack.reader.ServicePackReader;
import id.loketnaker.testing.Browser;
import id.loketnaker.testing.Browsers;
import id.loketnaker.testing.Mediation;
import id.loketnaker.testing.Official;
import id.loketnaker.values.Json;
import id.loketnaker.webapps.Tasklist;
import id.loketnaker.webapps.TwoOfficesTest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What cannot be meant is told while a form is filled in; what is pasted is taken, and each row of a list. */
@TwoOfficesTest
class PossibleEntriesIT {

    private static final By FAULT = By.cssSelector(".fjs-repeat-row-container .fjs-form-field-error");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Drafts drafts;

    @Test
    void a_hearing_is_on_a_working_day_within_service_hours_and_not_years_ahead() {
        String caseId = new Official(engine, "petugas-loket.bekasi")
                .starts(Mediation.SERVICE, Mediation.application("Nina Contoh"));
        new Official(engine, "mediator.bekasi")
                .completes(caseId, "Task_PeriksaBerkas", Mediation.complete())
                .completes(caseId, "Task_Klarifikasi", Mediation.clarified());
        LocalDate sunday = Mediation.today().plusDays(7).with(TemporalAdjusters.next(DayOfWeek.SUNDAY));

        Tasklist.of(browsers.open(), port, "mediator.bekasi")
                .open("Terbitkan panggilan pertama")
                .claim()
                .fillDate("Tanggal sidang", sunday.format(TYPED))
                .seeError("Tanggal sidang", "bukan hari kerja.")
                .fillDate("Tanggal sidang", sunday.plusYears(3).format(TYPED))
                .seeError("Tanggal sidang", "Tidak boleh sesudah 1 tahun sesudah hari ini")
                .fillDate("Tanggal sidang", Mediation.hearing().format(TYPED))
                .fillDate("Jam sidang", "19:00")
                .seeError("Jam sidang", "Pukul 19.00 di luar jam pelayanan")
                .browser()
                .screenshot("tanggal-sidang");
    }

    @Test
    void what_is_pasted_and_left_at_once_is_judged_as_it_stands() {
        Tasklist clerk =
                Tasklist.of(browsers.open(), port, "pengantar-kerja.bekasi").chooseService("BKK");

        clerk.paste("Telepon yang dapat dihubungi", "0812 3456 7890")
                .paste("Nama lembaga", "SMK Karya Cikarang")
                .passOver("Nomor izin pendirian/operasional")
                .seeError("Nomor izin pendirian/operasional", "Wajib diisi.")
                .seeNoError("Telepon yang dapat dihubungi")
                .seeNoError("Nama lembaga");
    }

    @Test
    void what_is_typed_while_the_form_redraws_itself_stays() {
        Tasklist clerk =
                Tasklist.of(browsers.open(), port, "pengantar-kerja.bekasi").chooseService("BKK");

        clerk.typeAtOnce(
                "Nama lembaga", "SMK Karya Cikarang", "Nomor izin pendirian/operasional", "421.5/Kep.17-Disdik/2019");

        assertThat(clerk.shown("Nama lembaga")).isEqualTo("SMK Karya Cikarang");
        assertThat(clerk.shown("Nomor izin pendirian/operasional")).isEqualTo("421.5/Kep.17-Disdik/2019");

        clerk.typeAtOnce("Nama lembaga", "SMK Karya Bekasi", "Alamat lembaga", "Jalan Contoh 17\nCikarang");

        assertThat(clerk.shown("Alamat lembaga")).isEqualTo("Jalan Contoh 17\nCikarang");
    }

    @Test
    void a_number_and_a_telephone_pasted_from_elsewhere_are_what_they_show() {
        Tasklist clerk =
                Tasklist.of(browsers.open(), port, "pengantar-kerja.bekasi").chooseService("BKK");

        clerk.paste("Rencana penempatan", "1.500")
                .fill("Telepon yang dapat dihubungi", "\u202a+62\u00a0812\u20113456\u20117890\u202c")
                .fill("Nama lembaga", "\u00a0\u200b")
                .passOver("Alamat lembaga")
                .seeError("Nama lembaga", "Wajib diisi.");

        assertThat(clerk.shown("Rencana penempatan")).isEqualTo("1500");
        clerk.seeNoError("Telepon yang dapat dihubungi");
        clerk.browser().screenshot("isian-tempelan");
    }

    @Test
    void a_list_keeps_every_row_however_many_there_are() throws Exception {
        begunWithout("personilBkk");
        Tasklist clerk =
                Tasklist.of(browsers.open(), port, "pengantar-kerja.bekasi").chooseService("BKK");
        Browser browser = clerk.browser();
        for (int row = 1; row <= 8; row++) {
            clerk.addRow();
            browser.type(Tasklist.input(row, "Nama personil"), "Personil ke-" + row);
            clerk.choose(row, "Petugas IPK");
        }
        clerk.addRow();
        browser.click(Tasklist.input(9, "Nama personil"))
                .see(Tasklist.input(9, "Nama personil"))
                .sendKeys(Keys.TAB);
        browser.see(FAULT);
        browser.screenshot("daftar-baris");
        clerk.removeRow(9).removeRow(2);
        browser.seeNo(FAULT);
        assertThat(browser.see(Tasklist.input(2, "Nama personil")).getDomProperty("value"))
                .isEqualTo("Personil ke-3");
        clerk.start();

        Tasklist checking = clerk.open("Periksa berkas permohonan");
        WebElement table = checking.browser().see(By.cssSelector(".loketnaker-ringkasan table"));
        checking.browser().screenshot("daftar-ringkasan");
        assertThat(table.findElements(By.cssSelector("tbody tr")))
                .extracting(WebElement::getText)
                .hasSize(7)
                .first(InstanceOfAssertFactories.STRING)
                .contains("Personil ke-1", "Petugas IPK");
        assertThat(table.getText()).contains("Personil ke-8").doesNotContain("Personil ke-2");
    }

    @Test
    void an_age_is_computed_while_the_form_is_filled_in() {
        Map<String, Object> values = started("bekasi/rekomendasi-paspor");
        values.put("tanggalLahir", Mediation.today().minusYears(18).plusDays(1).toString());
        new Official(engine, "petugas-berkas-pmi.bekasi").starts("rekomendasi-paspor", values);

        Tasklist verifier = Tasklist.of(browsers.open(), port, "pengantar-kerja-pmi.bekasi")
                .open("Verifikasi berkas")
                .claim()
                .choose("Hasil pemeriksaan", "Lengkap: lanjut");

        verifier.browser().see("Usia saat permohonan diterima: 17 tahun").screenshot("umur-terhitung");
    }

    private static Map<String, Object> started(String service) {
        return new HashMap<>(new ServicePackReader()
                .read(PackLocation.of("classpath:/processes/").packs().stream()
                        .filter(pack -> pack.id().equals(service))
                        .findFirst()
                        .orElseThrow())
                .scenarios()
                .get(0)
                .start()
                .values());
    }

    /** The start form, filled in by the same clerk before, but for one field. */
    private void begunWithout(String field) {
        Map<String, Object> values = started("bekasi/tanda-daftar-bkk");
        values.remove(field);
        drafts.save(
                "pengantar-kerja.bekasi",
                OpenForm.ofStart("bekasi", "tanda-daftar-bkk"),
                new Typed(Json.write(values), "", 0));
    }
}
