package id.loketnaker.webapps.controlcard;

import static id.loketnaker.testing.PrintedPdf.assertArchivable;
import static id.loketnaker.testing.PrintedPdf.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.casework.ControlCard;
import id.loketnaker.casework.ControlCards;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Received on Monday 3 August 2026 in an office of Jayapura, two hours ahead of Jakarta. */
@EngineTest
class ControlCardPrintTest {

    private static final String MEDIATOR = "mediator.melati";
    private static final String ODD_NAME = "Li 王 \"O'Hara\" <b>& Contoh</b>";

    @Autowired
    Desk desk;

    @Autowired
    ControlCards cards;

    @Autowired
    ControlCardPrint print;

    private String caseId = "";

    @BeforeEach
    void receivedAndPausedLate() {
        desk.at("2026-08-03T09:00");
        caseId = desk.start(Desk.CLERK, Desk.SMALL, Map.of("namaPemohon", ODD_NAME, "jenis", "orang"));
        desk.at("2026-08-06T10:00");
        desk.complete(MEDIATOR, desk.task(caseId, "Task_Periksa"), Map.of("hasil", "kurang", "kekurangan", "KTP"));
        desk.at("2026-08-07T09:00");
    }

    @Test
    void the_printed_card_says_all_that_the_paper_card_of_an_office_says() {
        byte[] pdf = print.pdf(card());

        assertArchivable(pdf);
        assertThat(words(pdf))
                .contains("KARTU KENDALI")
                .contains(card().registered().number())
                .contains("Li □ \"O'Hara\" <b>& Contoh</b>")
                .contains("Diterima : 3 Agustus 2026 09.00, oleh ")
                .contains("10 hari kerja, paling lambat ")
                .contains("Jam sedang berhenti: tenggat akan bergeser")
                .contains("3 dari 2 hari kerja Terlambat")
                .contains("Jam berhenti: Tunggu surat")
                .contains("masih berhenti")
                .contains("Paraf")
                .contains("belum diambil")
                .contains("Dicetak 7 Agustus 2026 09.00 WIT. Semua waktu WIT.");
    }

    @Test
    void the_same_card_is_the_same_file() {
        assertThat(print.pdf(card())).isEqualTo(print.pdf(card()));
    }

    @Test
    void the_file_has_the_number_in_its_name() {
        try (Response answer = print.answer(card()).build()) {
            assertThat(answer.getHeaderString(HttpHeaders.CONTENT_DISPOSITION))
                    .matches("attachment; filename=\"kartu-kendali-[A-Za-z0-9.-]+\\.pdf\"");
        }
    }

    @Test
    void a_case_that_ended_says_how() {
        desk.complete(Desk.CLERK, desk.task(caseId, "Task_TungguSurat"), Map.of("catatan", "ada"));
        desk.complete(Desk.CLERK, desk.task(caseId, "Task_TerimaSurat"), Map.of("catatan", "ada"));
        desk.complete(MEDIATOR, desk.task(caseId, "Task_Periksa"), Map.of("hasil", "lengkap"));
        desk.complete(Desk.CLERK, desk.task(caseId, "Task_Siapkan"), Map.of("catatan", "ada"));

        assertThat(words(print.pdf(card())))
                .contains("Selesai : 7 Agustus 2026 09.00: ")
                .doesNotContain("masih berjalan", "masih berhenti", "belum diambil");
    }

    private ControlCard card() {
        return desk.as("manajer.melati", () -> cards.ofCase(caseId));
    }

    private static String words(byte[] pdf) {
        return text(pdf).replaceAll("\\s+", " ");
    }
}
