package id.loketnaker.casework.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.casework.UnknownException;
import id.loketnaker.letters.BookLetter;
import id.loketnaker.letters.BookLetters;
import id.loketnaker.register.BookScope;
import id.loketnaker.servicepack.BookOfLetters;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.PrintedPdf;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Letters of a year that no other test uses: the application and its letters are shared. */
@EngineTest
class LetterBookTest {

    private static final String HEAD = "kepala-dinas.melati";
    private static final String MEDIATOR = "mediator.melati";
    private static final LocalDate FIRST_DAY = LocalDate.parse("2043-01-01");
    private static final LocalDate LAST_DAY = LocalDate.parse("2043-12-31");

    @Autowired
    Desk desk;

    @Autowired
    RegisterBooks books;

    @Autowired
    BookLetters letters;

    @Autowired
    BookedLetters booked;

    @Autowired
    LetterReaders readers;

    @BeforeEach
    void issue_correct_and_number_letters_unless_it_has_been_done() {
        if (read(year(null, null)).count() > 0) {
            return;
        }
        desk.at("2043-03-09T09:00");
        String corrected = start("Siti Aminah");
        issue(corrected);
        desk.at("2043-03-10T00:00");
        String numbered = start("Budi Santoso");
        toTheSignatory(numbered);
        desk.at("2043-04-01T23:59");
        complete(MEDIATOR, corrected, "Task_Periksa", Map.of("benar", "tidak", "putusan", "Ditolak"));
        start("Rudi Contoh");
    }

    @Test
    void letters_stand_by_kind_and_number_and_those_without_a_number_behind_them() {
        BookPage page = read(year(null, null));

        assertThat(page.headers()).startsWith("Nomor surat", "Tanggal", "Surat", "Nomor perkara", "Pemohon");
        assertThat(page.lines())
                .extracting(line -> line.get(0))
                .containsExactly("KEP/001/III/2043", "KEP/002/III/2043", "KEP/003/IV/2043", null, null, null);
        assertThat(page.lines())
                .extracting(line -> line.get(4))
                .containsExactly(
                        "Siti Aminah", "Budi Santoso", "Siti Aminah", "Siti Aminah", "Budi Santoso", "Rudi Contoh");
        assertThat(page.count()).isEqualTo(6);
        assertThat(page.more()).isFalse();
    }

    @Test
    void a_letter_says_who_signed_who_issued_it_and_what_replaced_it() {
        List<List<@Nullable Object>> lines = read(year(null, null)).lines();

        assertThat(lines.get(0))
                .startsWith("KEP/001/III/2043", LocalDate.parse("2043-03-09"))
                .endsWith(
                        "Uji Surat",
                        "Kepala dinas Dinas Tenaga Kerja Kota Melati, Kepala dinas",
                        "Kepala dinas Dinas Tenaga Kerja Kota Melati",
                        "Diganti KEP/003/IV/2043");
        assertThat(String.valueOf(lines.get(0).get(3))).startsWith("UJS-MLT-");
        assertThat(lines.get(2)).contains("Kepala dinas").endsWith("Menggantikan KEP/001/III/2043");
        assertThat(lines.get(3)).endsWith(new Object[] {null});
    }

    @Test
    void an_issued_letter_is_opened_from_the_book_by_those_who_work_on_its_service_and_managers() {
        BookedLetter listed = (BookedLetter)
                Objects.requireNonNull(read(year(null, null)).lines().get(0).get(2));

        assertThat(listed.text()).isEqualTo("Surat keputusan");
        for (String reader : List.of(HEAD, "manajer.melati", "admin")) {
            byte[] pdf = desk.as(
                    reader,
                    () -> booked.pdf("melati", "surat-keluar-uji", listed.letterId())
                            .pdf());
            assertThat(PrintedPdf.text(pdf)).as(reader).contains("KEP/001/III/2043");
        }
        assertThat(read(year(null, null)).lines().get(1).get(2)).isEqualTo("Surat keputusan"); // not issued yet
    }

    @Test
    void a_letter_is_not_opened_past_its_book() {
        String letter = ((BookedLetter) Objects.requireNonNull(
                        read(year(null, null)).lines().get(0).get(2)))
                .letterId();

        assertNotFound(MEDIATOR, "melati", "surat-keluar-uji", letter);
        assertNotFound(HEAD, "melati", "register-uji", letter);
        assertNotFound(HEAD, "melati", "surat-keluar-uji", "tidak-ada");
        assertNotFound(HEAD, "bekasi", "agenda-surat-keluar", letter);
        assertNotFound("petugas-loket.bekasi", "melati", "surat-keluar-uji", letter);
    }

    @Test
    void who_may_open_the_book_and_works_on_other_services_reads_no_letter_of_this_one() {
        assertThat(desk.as(MEDIATOR, () -> readers.include("melati", "uji-surat")))
                .isTrue();
        assertThat(desk.as("pengantar-kerja.melati", () -> readers.include("melati", "uji-surat")))
                .isFalse();
        assertThat(desk.as(MEDIATOR, () -> readers.include("melati", "layanan-lain")))
                .isFalse();
    }

    private void assertNotFound(String user, String office, String book, String letter) {
        assertThatThrownBy(() -> desk.as(user, () -> booked.pdf(office, book, letter)))
                .as("%s in %s of %s", letter, book, office)
                .isInstanceOf(UnknownException.class)
                .hasMessageContaining("tidak ada di buku itu");
    }

    @Test
    void a_number_that_was_given_and_not_used_yet_is_no_gap() {
        assertThat(read(year(null, null)).lines().get(1))
                .startsWith("KEP/002/III/2043", LocalDate.parse("2043-03-10"))
                .endsWith(null, null, "Bernomor, belum terbit");
    }

    @Test
    void a_period_means_the_dates_on_the_letters() {
        LocalDate tenth = LocalDate.parse("2043-03-10");

        assertThat(read(new BookQuestion(tenth, tenth, null, null)).lines())
                .extracting(line -> line.get(4))
                .containsExactly("Budi Santoso", "Budi Santoso");
    }

    @Test
    void the_letters_of_a_case_or_an_applicant_are_found() {
        String number = String.valueOf(read(year(null, null)).lines().get(0).get(3));

        assertThat(read(year(number, null)).lines()).hasSize(3);
        assertThat(read(year(null, "santoso")).lines())
                .extracting(line -> line.get(0))
                .containsExactly("KEP/002/III/2043", null);
    }

    @Test
    void a_letter_is_found_by_a_part_of_its_number() {
        assertThat(read(new BookQuestion(FIRST_DAY, LAST_DAY, null, null, "p/002"))
                        .lines())
                .extracting(line -> line.get(4))
                .containsExactly("Budi Santoso");
        assertThat(read(new BookQuestion(FIRST_DAY, LAST_DAY, null, "aminah", "KEP/"))
                        .lines())
                .extracting(line -> line.get(0))
                .containsExactly("KEP/001/III/2043", "KEP/003/IV/2043");
        assertThat(read(new BookQuestion(FIRST_DAY, LAST_DAY, null, null, "%")).lines())
                .isEmpty();
    }

    @Test
    void a_page_begins_where_the_one_before_it_ended() {
        BookPage second = desk.as(HEAD, () -> books.read("melati", "surat-keluar-uji", year(null, null), 2, 2));

        assertThat(second.lines()).extracting(line -> line.get(0)).containsExactly("KEP/003/IV/2043", null);
        assertThat(second.count()).isEqualTo(6);
    }

    @Test
    void a_book_may_be_narrowed_to_kinds_of_numbering_services_and_letters() {
        assertThat(numbers("melati", new BookOfLetters(List.of("keputusan"), List.of(), List.of())))
                .hasSize(3)
                .doesNotContainNull();
        assertThat(numbers("melati", new BookOfLetters(List.of(), List.of("uji-surat"), List.of())))
                .hasSize(6);
        assertThat(numbers("melati", new BookOfLetters(List.of(), List.of("uji-jeda"), List.of())))
                .isEmpty();
        assertThat(numbers("melati", new BookOfLetters(List.of(), List.of(), List.of("tanda-terima"))))
                .containsOnlyNulls()
                .hasSize(3);
        assertThat(numbers("bekasi", new BookOfLetters(List.of(), List.of(), List.of())))
                .isEmpty();
    }

    /** In a year of its own, so that the numbers of the others stay as they are. */
    @Test
    void a_number_of_a_cancelled_letter_says_why_there_is_no_letter_behind_it() {
        LocalDate first = LocalDate.parse("2044-01-01");
        LocalDate last = LocalDate.parse("2044-12-31");
        desk.at("2044-03-09T09:00");
        String caseId = start("Siti Aminah");
        complete(MEDIATOR, caseId, "Task_Susun", Map.of("putusan", "Dikabulkan", "alamatPemohon", "Jalan Mawar 2"));
        complete(HEAD, caseId, "Task_Paraf", Map.of("paraf", "batal"));
        toTheSignatory(caseId);
        desk.at("2044-03-10T09:00");
        complete(HEAD, caseId, "Task_Tetapkan", Map.of("paraf", "batal"));
        issue(caseId);
        desk.at("2044-04-11T09:00");
        complete(MEDIATOR, caseId, "Task_Periksa", Map.of("benar", "dicabut"));

        List<List<@Nullable Object>> lines =
                read(new BookQuestion(first, last, null, null)).lines();
        assertThat(lines).hasSize(3); // a draft that was struck off without a number is in no book
        assertThat(lines.get(0))
                .startsWith("KEP/001/III/2044", LocalDate.parse("2044-03-09"))
                .endsWith(null, null, "Dibatalkan sebelum terbit 10 Maret 2044");
        assertThat(lines.get(1))
                .startsWith("KEP/002/III/2044", LocalDate.parse("2044-03-10"))
                .endsWith("Kepala dinas Dinas Tenaga Kerja Kota Melati", "Dibatalkan 11 April 2044");
    }

    private List<@Nullable String> numbers(String office, BookOfLetters book) {
        BookScope scope = new BookScope(office, Desk.ZONE, book.services(), FIRST_DAY, LAST_DAY, null);
        List<BookLetter> listed = letters.list(scope, book, 0, 50);
        assertThat(letters.count(scope, book, 50)).isEqualTo(listed.size());
        return listed.stream().<@Nullable String>map(BookLetter::number).toList();
    }

    private BookPage read(BookQuestion question) {
        return desk.as(HEAD, () -> books.read("melati", "surat-keluar-uji", question, 0, 50));
    }

    private static BookQuestion year(@Nullable String number, @Nullable String applicant) {
        return new BookQuestion(FIRST_DAY, LAST_DAY, number, applicant);
    }

    private void issue(String caseId) {
        toTheSignatory(caseId);
        complete(HEAD, caseId, "Task_Tetapkan", Map.of("paraf", "setuju"));
    }

    private void toTheSignatory(String caseId) {
        complete(MEDIATOR, caseId, "Task_Susun", Map.of("putusan", "Dikabulkan", "alamatPemohon", "Jalan Mawar 2"));
        complete(HEAD, caseId, "Task_Paraf", Map.of("paraf", "setuju"));
    }

    private String start(String applicant) {
        return desk.start(Desk.CLERK, "uji-surat", Map.of("namaPemohon", applicant, "berkas", List.of("ktp")));
    }

    private void complete(String user, String caseId, String task, Map<String, ?> values) {
        desk.complete(user, desk.task(caseId, task), values);
    }
}
