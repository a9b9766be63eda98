package id.loketnaker.engine.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.loketnaker.casework.CaseEvents;
import id.loketnaker.letters.Letter;
import id.loketnaker.letters.LetterArchive;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.Mediation;
import id.loketnaker.testing.Official;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What one part of a case hears holds for all of it, and another case is told what concerns it. */
@EngineTest
class CaseWordsTest {

    private static final String MEDIATOR = "mediator.bekasi";
    private static final String MOVED_TO = "Jalan Pindahan Nomor 9";

    @Autowired
    ProcessEngine engine;

    @Autowired
    Desk desk;

    @Autowired
    CaseEvents events;

    @Autowired
    LetterArchive archive;

    @Autowired
    CaseRegister register;

    @Test
    void what_is_written_after_an_address_changed_goes_to_the_new_one() throws IOException {
        desk.at("2042-07-01T09:00");
        String caseId = toTheMediator("Siti Pindah");
        Official mediator = new Official(engine, MEDIATOR);

        happens(caseId, "Alamat suatu pihak berubah");
        mediator.completes(
                caseId,
                "Task_CatatAlamat",
                Map.of("pihakPindah", "termohon", "alamatBaru", MOVED_TO, "sumberAlamat", "Keterangan pos"));
        happens(caseId, "Mediator perlu diganti");
        new Official(engine, "sub-koordinator-phi.bekasi")
                .completes(
                        caseId,
                        "Task_GantiMediator",
                        Map.of(
                                "namaMediatorBaru",
                                "Contoh Pengganti",
                                "tanggalMulaiMediator",
                                Mediation.today().toString()));
        happens(caseId, "Pemohon mencabut permohonan");
        mediator.completes(
                caseId,
                "Task_CatatPencabutan",
                Map.of("pembawaPencabutan", "pemohon", "keputusanPencabutan", "dicabut", "suratPencabutan", "ada"));

        assertThat(text(caseId, "penggantian-mediator")).contains(MOVED_TO);
        assertThat(text(caseId, "pemberitahuan-pencabutan")).contains(MOVED_TO);
        assertThat(text(caseId, "pelimpahan")).doesNotContain(MOVED_TO);
    }

    @Test
    void the_case_that_receives_another_has_a_note_of_it_and_a_number_that_is_no_case_is_passed_over() {
        desk.at("2042-07-02T09:00");
        String kept = toTheMediator("Siti Satu");
        String number = Official.numberOf(engine, kept);
        String joined = toTheMediator("Siti Dua");
        String joinedNumber = Official.numberOf(engine, joined);
        String elsewhere = toTheMediator("Siti Tiga");

        join(joined, number);
        join(elsewhere, "BKS/PHI/2019/00001");

        assertThat(register.recordOf(kept))
                .filteredOn(entry -> entry.kind() == EntryKind.NOTE_WRITTEN)
                .extracting(Entry::elementName, Entry::details)
                .containsExactly(tuple("Perkara " + joinedNumber, "Permohonan itu digabungkan dengan perkara ini."));
    }

    private String toTheMediator(String applicant) {
        String caseId = new Official(engine, "petugas-loket.bekasi")
                .starts(Mediation.SERVICE, Mediation.application(applicant));
        new Official(engine, MEDIATOR).completes(caseId, "Task_PeriksaBerkas", Mediation.complete());
        return caseId;
    }

    private void join(String caseId, String into) {
        happens(caseId, "Digabungkan dengan perkara lain");
        new Official(engine, MEDIATOR)
                .completes(
                        caseId,
                        "Task_CatatPenggabungan",
                        Map.of("keputusanPenggabungan", "digabung", "nomorPerkaraInduk", into));
    }

    private void happens(String caseId, String event) {
        desk.doAs(MEDIATOR, () -> events.raise(caseId, event, Mediation.today().toString(), "Diketahui hari ini"));
    }

    private String text(String caseId, String template) throws IOException {
        Letter letter = archive.ofCase(caseId).stream()
                .filter(each -> each.template().equals(template))
                .findFirst()
                .orElseThrow();
        try (PDDocument read = Loader.loadPDF(archive.issued(letter, null))) {
            return new PDFTextStripper().getText(read);
        }
    }
}
