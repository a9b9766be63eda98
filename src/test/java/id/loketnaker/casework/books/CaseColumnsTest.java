package id.loketnaker.casework.books;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.register.CaseSearch;
import id.loketnaker.servicepack.BookOfCases.Column;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the columns of a book tell of a case. */
@EngineTest
class CaseColumnsTest {

    private static final String MEDIATOR = "mediator.melati";
    private static final String HEAD = "kepala-dinas.melati";

    @Autowired
    Desk desk;

    @Autowired
    CaseColumns columns;

    @Autowired
    CaseSearch search;

    @Test
    void what_was_chosen_stands_by_its_label_and_a_date_stays_a_date() {
        desk.at("2045-03-09T09:00");
        String id = desk.start(
                Desk.CLERK,
                Desk.SMALL,
                Map.of("namaPemohon", "Siti Aminah", "jenis", "orang", "tanggalHadir", "2045-03-12"));

        assertThat(cells(id, of("jenis"), of("tanggalHadir"), of("nomorUsaha", "namaPemohon"), of("uraian")))
                .containsExactly("Orang", LocalDate.parse("2045-03-12"), "Siti Aminah", null);
    }

    @Test
    void the_last_time_counts_or_every_time_stands_in_order() {
        String id = desk.start();
        lack(id, "KTP");
        desk.complete(Desk.CLERK, desk.task(id, "Task_TungguSurat"), Map.of("catatan", "Dibawa"));
        desk.complete(Desk.CLERK, desk.task(id, "Task_TerimaSurat"), Map.of("catatan", "Diterima"));
        lack(id, "KK");

        assertThat(cells(id, of("kekurangan"), every("kekurangan"), every("hasil")))
                .containsExactly("KK", "KTP; KK", "Kurang; Kurang");
    }

    @Test
    void a_limit_that_passed_is_written_as_the_office_says_it() {
        String id = desk.start();
        Column column =
                new Column("Surat", List.of("catatan"), false, List.of(), Map.of("Event_SiapkanLewat", "lewat"));
        assertThat(cells(id, column)).containsExactly((Object) null);

        desk.fire(desk.timer(id, "Event_SiapkanLewat"));

        assertThat(cells(id, column)).containsExactly("lewat");
    }

    @Test
    void a_letter_stands_by_number_and_date_once_it_is_issued() {
        desk.at("2045-03-09T09:00");
        String id = desk.start(Desk.CLERK, "uji-surat", Map.of("namaPemohon", "Siti Aminah", "berkas", List.of("ktp")));
        Column column = new Column("Keputusan", List.of(), false, List.of("keputusan"), Map.of());
        assertThat(cells(id, column)).containsExactly((Object) null);

        desk.complete(
                MEDIATOR,
                desk.task(id, "Task_Susun"),
                Map.of("putusan", "Dikabulkan", "alamatPemohon", "Jalan Mawar 2"));
        desk.complete(HEAD, desk.task(id, "Task_Paraf"), Map.of("paraf", "setuju"));
        desk.complete(HEAD, desk.task(id, "Task_Tetapkan"), Map.of("paraf", "setuju"));

        assertThat(cells(id, column)).containsExactly("KEP/001/III/2045, 9 Maret 2045");
    }

    private void lack(String id, String what) {
        desk.complete(MEDIATOR, desk.task(id, "Task_Periksa"), Map.of("hasil", "kurang", "kekurangan", what));
    }

    private List<@Nullable Object> cells(String id, Column... wanted) {
        return columns.of(List.of(wanted), search.cases(List.of(id))).get(id);
    }

    private static Column of(String... fields) {
        return new Column("Kolom", List.of(fields), false, List.of(), Map.of());
    }

    private static Column every(String... fields) {
        return new Column("Kolom", List.of(fields), true, List.of(), Map.of());
    }
}
