package id.loketnaker.casework.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.casework.UnknownException;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Cases of a day that no other test uses: the application and its cases are shared. */
@EngineTest
class RegisterBooksTest {

    private static final String CASES = "register-uji";
    private static final String CASES_OF_FIRMS = "register-tanpa-orang";
    private static final String HAND_OVERS = "serah-terima-uji";
    private static final String LETTERS = "surat-keluar-uji";
    private static final LocalDate DAY = LocalDate.parse("2027-05-10");

    @Autowired
    Desk desk;

    @Autowired
    RegisterBooks books;

    private String number = "";

    @BeforeEach
    void work_through_a_day_unless_it_has_been_done() {
        if (read(Desk.CLERK, CASES, period(DAY, DAY)).count() == 0) {
            desk.at(DAY + "T00:00");
            String first = desk.start(Desk.CLERK, Desk.SMALL, Map.of("namaPemohon", "Siti Aminah", "jenis", "orang"));
            desk.at(DAY + "T10:00");
            desk.start(Desk.CLERK, Desk.SMALL, Map.of("namaPemohon", "Budi Santoso", "jenis", "orang"));
            desk.complete(
                    "mediator.melati",
                    desk.task(first, "Task_Periksa"),
                    Map.of("hasil", "kurang", "kekurangan", "KTP"));
            desk.at(DAY + "T23:59");
            desk.complete(Desk.CLERK, desk.task(first, "Task_TungguSurat"), Map.of("catatan", "Surat dibawa adiknya"));
        }
        number = String.valueOf(
                read(Desk.CLERK, CASES, period(DAY, DAY)).lines().get(0).get(0));
    }

    @Test
    void a_book_of_cases_lists_them_in_the_order_of_receipt_with_the_official_of_the_role() {
        BookPage page = read(Desk.CLERK, CASES, period(DAY, DAY));

        assertThat(page.headers()).startsWith("Nomor perkara", "Diterima", "Pemohon");
        assertThat(page.lines()).extracting(line -> line.get(2)).containsExactly("Siti Aminah", "Budi Santoso");
        assertThat(page.lines())
                .extracting(line -> line.get(4))
                .containsExactly("Mediator Dinas Tenaga Kerja Kota Melati", null);
        assertThat(page.lines().get(0).get(1))
                .isEqualTo(Desk.moment(DAY + "T00:00").toInstant());
        assertThat(page.count()).isEqualTo(2);
        assertThat(page.more()).isFalse();
    }

    @Test
    void a_period_means_whole_days_of_the_office() {
        assertThat(read(Desk.CLERK, CASES, period(DAY.minusDays(1), DAY.minusDays(1)))
                        .lines())
                .isEmpty();
        assertThat(read(Desk.CLERK, CASES, period(DAY.plusDays(1), DAY.plusDays(1)))
                        .lines())
                .isEmpty();
        assertThat(read(Desk.CLERK, HAND_OVERS, period(DAY, DAY)).lines()).hasSize(1);
    }

    @Test
    void a_book_of_hand_overs_lists_what_was_filled_in_at_its_steps_and_by_whom() {
        BookPage page = read(Desk.CLERK, HAND_OVERS, period(DAY, DAY));

        assertThat(page.headers())
                .containsExactly("Waktu", "Nomor perkara", "Pemohon", "Langkah", "Catatan", "Petugas");
        assertThat(page.lines())
                .containsExactly(List.of(
                        Desk.moment(DAY + "T23:59").toInstant(),
                        number,
                        "Siti Aminah",
                        "Tunggu surat",
                        "Surat dibawa adiknya",
                        "Petugas loket Dinas Tenaga Kerja Kota Melati"));
    }

    @Test
    void a_number_or_a_name_is_found_within_the_period() {
        assertThat(read(Desk.CLERK, CASES, new BookQuestion(DAY, DAY, number.toLowerCase(), null))
                        .lines())
                .hasSize(1);
        assertThat(read(Desk.CLERK, CASES, new BookQuestion(DAY, DAY, null, "santoso"))
                        .lines())
                .extracting(line -> line.get(2))
                .containsExactly("Budi Santoso");
        assertThat(read(Desk.CLERK, HAND_OVERS, new BookQuestion(DAY, DAY, null, "aminah"))
                        .lines())
                .hasSize(1);
        assertThat(read(Desk.CLERK, HAND_OVERS, new BookQuestion(DAY, DAY, null, "santoso"))
                        .lines())
                .isEmpty();
    }

    @Test
    void a_book_leaves_out_what_its_office_says_by_a_choice_of_the_start_form() {
        String mediator = "mediator.melati";
        LocalDate day = DAY.plusDays(40);
        if (read(mediator, CASES_OF_FIRMS, period(day, day)).count() == 0) {
            desk.at(day + "T09:00");
            desk.start(Desk.CLERK, Desk.SMALL, Map.of("namaPemohon", "Siti Orang", "jenis", "orang"));
            desk.start(
                    Desk.CLERK,
                    Desk.SMALL,
                    Map.of("namaPemohon", "PT Usaha", "jenis", "usaha", "nomorUsaha", "1234567890123"));
        }

        BookPage page = read(mediator, CASES_OF_FIRMS, period(day, day));

        assertThat(page.count()).isEqualTo(1);
        assertThat(page.lines()).extracting(line -> line.get(2)).containsExactly("PT Usaha");
        assertThat(read(mediator, CASES_OF_FIRMS, new BookQuestion(day, day, null, "orang"))
                        .lines())
                .isEmpty();
        assertThat(read(Desk.CLERK, CASES, period(day, day)).count()).isEqualTo(2);
    }

    @Test
    void a_page_begins_where_the_one_before_it_ended() {
        BookPage second = desk.as(Desk.CLERK, () -> books.read("melati", CASES, period(DAY, DAY), 1, 1));

        assertThat(second.first()).isEqualTo(2);
        assertThat(second.lines()).extracting(line -> line.get(2)).containsExactly("Budi Santoso");
        assertThat(second.count()).isEqualTo(2);
    }

    @Test
    void a_book_is_open_to_the_roles_that_the_office_names_and_to_its_managers() {
        assertThat(shelf(Desk.CLERK)).containsExactly(CASES, HAND_OVERS);
        assertThat(shelf("mediator.melati")).containsExactly(CASES, CASES_OF_FIRMS);
        assertThat(shelf("kepala-dinas.melati")).containsExactly(LETTERS);
        assertThat(shelf("manajer.melati")).containsExactly(CASES, CASES_OF_FIRMS, HAND_OVERS, LETTERS);
        assertThat(shelf("petugas-loket.bekasi")).isEmpty();
        assertThat(books.open()).as("of nobody").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mediator.melati", "kepala-dinas.melati", "petugas-loket.bekasi", "petugas-loket.kenanga"})
    void any_other_book_is_not_there(String user) {
        assertThatThrownBy(() -> read(user, HAND_OVERS, period(DAY, DAY))).isInstanceOf(UnknownException.class);
    }

    @Test
    void a_question_that_makes_no_sense_is_refused() {
        assertThatThrownBy(() -> read(Desk.CLERK, CASES, period(DAY, DAY.minusDays(1))))
                .isInstanceOf(UnacceptableException.class)
                .hasMessage("Tanggal akhir lebih awal daripada tanggal mulai.");
        assertThatThrownBy(() -> read(Desk.CLERK, CASES, new BookQuestion(DAY, DAY, null, "si")))
                .isInstanceOf(UnacceptableException.class)
                .hasMessageContaining("tiga huruf");
    }

    private BookPage read(String user, String book, BookQuestion question) {
        return desk.as(user, () -> books.read("melati", book, question, 0, 50));
    }

    private List<String> shelf(String user) {
        return desk.as(
                user, () -> books.open().stream().map(open -> open.book().id()).toList());
    }

    private static BookQuestion period(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new BookQuestion(from, until, null, null);
    }
}
