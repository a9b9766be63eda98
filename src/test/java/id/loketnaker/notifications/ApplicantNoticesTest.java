package id.loketnaker.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.ContactChannel;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Bekasi's mediation tells the applicant what is missing when the file goes back. */
@EngineTest
class ApplicantNoticesTest {

    private static final String MEDIATOR = "mediator.bekasi";

    @RegisterExtension
    final WrittenNotices notices = new WrittenNotices();

    @Autowired
    Desk desk;

    @Autowired
    CaseRegister register;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void monday() {
        desk.at("2026-05-04T11:00"); // nine o'clock in Bekasi
    }

    @Test
    void the_text_is_filled_with_the_case_and_waits_to_be_sent() {
        RegisteredCase sent = register.find(
                        returned(Map.of("kanalPemohon", "surel", "surelPemohon", "yanti@contoh.test")))
                .orElseThrow();

        Notice notice = notices.only();
        assertThat(notice.message().channel()).isEqualTo(ContactChannel.MAIL);
        assertThat(notice.message().address()).isEqualTo("yanti@contoh.test");
        assertThat(notice.message().senderName()).isEqualTo("Dinas Ketenagakerjaan Kabupaten Bekasi");
        assertThat(notice.message().subject()).isEqualTo("Berkas permohonan " + sent.number() + " perlu dilengkapi");
        assertThat(notice.message().body())
                .contains("Yth. Yanti Çontoh,")
                .contains("nomor " + sent.number() + ", diterima Senin, 4 Mei 2026")
                .contains("Risalah perundingan ${namaTermohon} belum dilampirkan.")
                .contains("Telepon (021) 89970349")
                .doesNotContain("PT Sinar");
        assertThat(told(sent.id()))
                .containsExactly("NOTICE_WRITTEN pemberitahuan/berkas-kurang.txt "
                        + notice.message().subject() + " surel");
    }

    @Test
    void the_applicant_is_told_on_the_channel_they_chose() {
        returned(Map.of("kanalPemohon", "whatsapp"));

        assertThat(notices.only().message().channel()).isEqualTo(ContactChannel.WHATSAPP);
        assertThat(notices.only().message().address()).isEqualTo("0812 0000 0000");
    }

    @Test
    void who_chose_nothing_is_told_by_what_address_there_is() {
        returned(Map.of());

        assertThat(notices.only().message().channel()).isEqualTo(ContactChannel.SMS);
    }

    @Test
    void who_wants_no_notices_gets_none_and_the_record_says_so() {
        String caseId = returned(Map.of("kanalPemohon", "tidak"));

        assertThat(notices.all()).isEmpty();
        assertThat(told(caseId))
                .singleElement()
                .asString()
                .startsWith("NOTICE_FAILED pemberitahuan/berkas-kurang.txt")
                .endsWith("pemohon memilih tidak diberi tahu lewat pesan");
    }

    @Test
    void a_step_that_is_refused_tells_nobody() {
        String caseId = checked(Map.of("kanalPemohon", "sms"));

        assertThatThrownBy(() -> desk.complete(
                        MEDIATOR, desk.task(caseId, "Task_KembalikanBerkas"), Map.of("pengembalian", "dikembalikan")))
                .hasMessageContaining("wajib");

        assertThat(notices.all()).isEmpty();
        assertThat(told(caseId)).isEmpty();
    }

    @Test
    void a_file_that_goes_back_twice_is_told_twice() {
        String caseId = returned(Map.of("kanalPemohon", "sms"));
        desk.complete(
                "petugas-loket.bekasi",
                desk.task(caseId, "Task_TerimaKelengkapan"),
                Map.of("kelengkapanDiterima", "Risalah bipartit"));
        sendBack(caseId);

        assertThat(notices.all()).hasSize(2);
    }

    private String returned(Map<String, Object> contact) {
        String caseId = checked(contact);
        takeBack(caseId);
        return caseId;
    }

    private String checked(Map<String, Object> contact) {
        Map<String, Object> values = new HashMap<>(contact);
        values.putAll(Map.of(
                "jenisPemohon", "pekerja",
                "namaPemohon", "Yanti Çontoh",
                "alamatPemohon", "Kp. Contoh",
                "teleponPemohon", "0812 0000 0000",
                "namaTermohon", "PT Sinar",
                "alamatTermohon", "Kawasan Industri",
                "pokokPerselisihan", "Upah lembur",
                "tanggalSuratPermohonan", "2026-04-30",
                "dikuasakan", "tidak"));
        String caseId = desk.start("petugas-loket.bekasi", "mediasi-phi", values);
        check(caseId);
        return caseId;
    }

    private void check(String caseId) {
        desk.complete(
                MEDIATOR,
                desk.task(caseId, "Task_PeriksaBerkas"),
                Map.of(
                        "hasilPemeriksaan", "belum-lengkap",
                        "kekuranganBerkas", List.of("bukti-bipartit", "surat-kuasa"),
                        "rincianKekurangan", "Risalah perundingan ${namaTermohon} belum dilampirkan."));
    }

    private void takeBack(String caseId) {
        desk.complete(
                MEDIATOR,
                desk.task(caseId, "Task_KembalikanBerkas"),
                Map.of("pengembalian", "dikembalikan", "caraPengembalian", "langsung"));
    }

    private void sendBack(String caseId) {
        check(caseId);
        takeBack(caseId);
    }

    private List<String> told(String caseId) {
        return notices.toldOn(caseId).stream().map(ApplicantNoticesTest::shown).toList();
    }

    private static String shown(Entry entry) {
        return "%s %s %s %s".formatted(entry.kind(), entry.elementId(), entry.elementName(), entry.details());
    }
}
