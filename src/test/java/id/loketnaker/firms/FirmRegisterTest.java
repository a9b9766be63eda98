package id.loketnaker.firms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.servicepack.FirmKind;
import id.loketnaker.testing.EngineTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Each test has an office of its own. */
@EngineTest
class FirmRegisterTest {

    private static final String NIB = "8120012345678";
    private static final String OTHER_NIB = "8120099999999";
    private static final String ADDRESS = "Jl. Industri 4, Cikarang";
    private static final String OFFICIAL = "petugas-loket.melati";

    @Autowired
    FirmRegister register;

    @Autowired
    FirmSearch search;

    @Autowired
    FirmErasure erasure;

    @Autowired
    TransactionTemplate transaction;

    private final String office = UUID.randomUUID().toString();

    @Test
    void what_is_typed_at_intake_stands_in_the_register_once_however_it_is_written() {
        begin("PT Maju Jaya", NIB, ADDRESS);
        begin("P.T. MAJU JAYA", NIB, "");
        begin("Maju Jaya, PT", "", "Jalan Industri No. 4 Cikarang");
        begin("PT Maju Jaya", "", "");

        Firm only = only();
        assertThat(only.details()).isEqualTo(firm("PT Maju Jaya", NIB, ADDRESS, ""));
        assertThat(kinds(only)).containsExactly(FirmChange.Kind.BEGUN);
    }

    @Test
    void what_was_not_known_comes_to_be_known_and_what_differs_changes_nothing() {
        begin("PT Maju Jaya", "", "");
        begin("PT Maju Jaya", NIB, ADDRESS);
        begin("PT Maju Jaya Sentosa", NIB, "Jl. Lain 9");

        Firm only = only();
        assertThat(only.details()).isEqualTo(firm("PT Maju Jaya", NIB, ADDRESS, ""));
        assertThat(kinds(only)).containsExactly(FirmChange.Kind.COMPLETED, FirmChange.Kind.BEGUN);
    }

    @Test
    void a_name_elsewhere_is_another_firm_and_a_name_alone_of_several_is_nobodys() {
        begin("PT Maju Jaya", "", ADDRESS);
        begin("PT Maju Jaya", "", "Jl. Lain 9");
        begin("PT Maju Jaya", "", "");

        assertThat(all()).hasSize(2);
    }

    @Test
    void the_same_number_is_the_same_firm_unless_another_branch_is_named() {
        enter(firm("PT Maju Jaya", NIB, ADDRESS, "Cikarang"));
        begin("PT Maju Jaya", NIB, "Jl. Lain 9");
        enter(firm("PT Maju Jaya", NIB, "Jl. Lain 9", "Karawang"));

        assertThat(all()).extracting(each -> each.details().branch()).containsExactlyInAnyOrder("Cikarang", "Karawang");
        begin("PT Maju Jaya", NIB, ""); // which of the two nobody can tell
        assertThat(all()).hasSize(2);
    }

    @Test
    void a_union_is_none_of_the_firms() {
        begin("Maju Jaya", "", ADDRESS);
        transaction.executeWithoutResult(done ->
                register.begin(UUID.randomUUID().toString(), "namaSerikat", office, union("Maju Jaya", ADDRESS), null));

        assertThat(all())
                .extracting(each -> each.details().kind())
                .containsExactlyInAnyOrder(FirmKind.FIRM, FirmKind.UNION);
    }

    @Test
    void a_case_never_fails_for_what_the_register_objects_to() {
        begin("PT " + "Panjang ".repeat(60), "12", "Jl. " + "Jauh ".repeat(300));
        begin(" ", NIB, "");
        begin("…", "", "");

        assertThat(only().details().nib()).isEmpty();
        assertThat(only().details().name()).hasSize(FirmDetails.NAME);
        assertThat(only().details().address()).hasSize(FirmDetails.ADDRESS);
    }

    @Test
    void two_cases_that_begin_at_once_make_one_firm() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> begun = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                begun.add(threads.submit(() -> begin("PT Serentak", NIB, ADDRESS)));
            }
            for (Future<?> each : begun) {
                each.get();
            }
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } finally {
            threads.shutdown();
        }
        assertThat(all()).hasSize(1);
        assertThat(register.casesOf(only().id(), 10)).isEmpty(); // none of them stands in the register of cases
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ''        | -             | -       | Nama belum diisi.
            PT Contoh | 123           | -       | NIB terdiri dari 13 angka.
            """)
    void what_cannot_stand_there_is_refused_by_hand(
            String name, @Nullable String nib, @Nullable String address, String told) {
        assertThatThrownBy(() -> enter(FirmDetails.entered(FirmKind.FIRM, name, nib, "", address, "")))
                .isInstanceOf(FirmRefusedException.class)
                .hasMessageContaining(told);
    }

    @Test
    void a_double_is_refused_by_hand_and_named() {
        enter(firm("PT Maju Jaya", NIB, ADDRESS, ""));

        assertThatThrownBy(() -> enter(firm("PT Lain", NIB, "", ""))).hasMessageContaining("PT Maju Jaya, " + ADDRESS);
        assertThatThrownBy(() -> enter(firm("Maju Jaya PT", OTHER_NIB, "Jalan Industri 4 Cikarang", "")))
                .hasMessageContaining("Sudah ada");
    }

    @Test
    void a_correction_is_found_by_what_it_says_and_tells_why_and_what_it_was() {
        Firm before = enter(firm("PT Maju Jaja", "", ADDRESS, ""));

        register.correct(office, before.id(), 1, firm("PT Maju Jaya", NIB, ADDRESS, ""), "Salah ketik", OFFICIAL);

        assertThat(search.offered(office, FirmKind.FIRM, "jaja")).isEmpty();
        assertThat(search.offered(office, FirmKind.FIRM, "0012345")).hasSize(1);
        FirmChange told = register.changesOf(before.id()).get(0);
        assertThat(told.kind()).isEqualTo(FirmChange.Kind.CORRECTED);
        assertThat(told.reason()).isEqualTo("Salah ketik");
        assertThat(told.by()).isEqualTo(OFFICIAL);
        assertThat(told.before()).isEqualTo(before.details());
    }

    @Test
    void a_correction_needs_a_reason_a_difference_the_newest_version_and_no_other_of_the_same() {
        Firm firm = enter(firm("PT Satu", NIB, "", ""));
        enter(firm("PT Dua", OTHER_NIB, "", ""));
        FirmDetails better = firm("PT Satu", NIB, ADDRESS, "");

        assertThatThrownBy(() -> register.correct(office, firm.id(), 1, better, " ", OFFICIAL))
                .hasMessageContaining("alasan");
        assertThatThrownBy(() -> register.correct(office, firm.id(), 1, firm.details(), "x", OFFICIAL))
                .hasMessageContaining("berbeda");
        assertThatThrownBy(() -> register.correct(office, firm.id(), 7, better, "x", OFFICIAL))
                .hasMessageContaining("orang lain");
        assertThatThrownBy(
                        () -> register.correct(office, firm.id(), 1, firm("PT Satu", OTHER_NIB, "", ""), "x", OFFICIAL))
                .hasMessageContaining("gabungkan");
        assertThatThrownBy(() -> register.correct("kantor-lain", firm.id(), 1, better, "x", OFFICIAL))
                .hasMessageContaining("tidak ada lagi");
        assertThat(search.find(office, firm.id())).contains(firm);
    }

    @Test
    void two_that_are_the_same_become_one_with_what_both_knew() {
        Firm stays = enter(firm("PT Maju Jaya", "", ADDRESS, ""));
        Firm goes = enter(firm("PT Maju Jaja", NIB, "", ""));

        Firm one = register.join(office, stays.id(), goes.id(), 1, "Salah ketik", OFFICIAL);

        assertThat(only()).isEqualTo(one);
        assertThat(one.details()).isEqualTo(firm("PT Maju Jaya", NIB, ADDRESS, ""));
        assertThat(kinds(one))
                .containsExactly(FirmChange.Kind.JOINED, FirmChange.Kind.ENTERED, FirmChange.Kind.ENTERED);
        assertThat(search.offered(office, FirmKind.FIRM, "jaja")).isEmpty();
        begin("PT Maju Jaya", NIB, "");
        assertThat(all()).hasSize(1);
    }

    @Test
    void a_firm_that_only_cases_brought_goes_with_the_last_of_them_and_one_of_an_official_stays() {
        String first = begin("UD Siti Contoh", "", ADDRESS);
        String second = begin("UD Siti Contoh", "", ADDRESS);
        Firm kept = enter(firm("PT Tetap", "", ADDRESS, ""));
        String third = begin("PT Tetap", "", ADDRESS);

        erase(first, third);
        assertThat(all()).hasSize(2);
        erase(second);
        assertThat(all()).containsExactly(kept);
        assertThat(search.offered(office, FirmKind.FIRM, "siti")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"maju", "PT. Maju", "aju jay", "8120", "81200-12345", "2345678", "0123456789"})
    void a_firm_is_found_by_any_part_of_its_name_and_numbers(String typed) {
        enter(FirmDetails.entered(FirmKind.FIRM, "PT Maju Jaya", NIB, "01.234.567.8-901.234", ADDRESS, ""));
        enter(firm("CV Sinar", OTHER_NIB.replace('9', '7'), "", ""));

        assertThat(search.offered(office, FirmKind.FIRM, typed))
                .extracting(each -> each.details().name())
                .contains("PT Maju Jaya");
        assertThat(search.offered("kantor-lain", FirmKind.FIRM, typed)).isEmpty();
        assertThat(search.offered(office, FirmKind.UNION, typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ma", "%", "_aj", "!!!", "jaya maju"})
    void too_little_and_what_it_is_not_finds_nothing(String typed) {
        enter(firm("PT Maju Jaya", NIB, ADDRESS, ""));

        assertThat(search.offered(office, FirmKind.FIRM, typed)).isEmpty();
    }

    @Test
    void the_page_turns_by_name_and_counts() {
        for (int i = 0; i < 30; i++) {
            enter(firm("PT Nomor %02d".formatted(i), "", ADDRESS, ""));
        }
        FirmSearch.Page second = search.page(office, List.of(FirmKind.FIRM, FirmKind.UNION), null, 25, 25);

        assertThat(second.count()).isEqualTo(30);
        assertThat(second.firms())
                .hasSize(5)
                .first()
                .extracting(each -> each.details().name())
                .isEqualTo("PT Nomor 25");
        assertThat(search.page(office, List.of(FirmKind.FIRM), "nomor 1", 0, 25).firms())
                .hasSize(10);
        assertThat(search.page(office, List.of(FirmKind.UNION), null, 0, 25).count())
                .isZero();
    }

    @Test
    void a_near_double_is_told_a_far_one_is_not() {
        enter(firm("PT Maju Jaya", NIB, ADDRESS, ""));

        assertThat(search.near(office, firm("CV Maju Jaya", "", "", ""))).hasSize(1); // another legal form
        assertThat(search.near(office, firm("PT Maju Jaja", "", "", ""))).hasSize(1); // misspelt at the end
        assertThat(search.near(office, firm("PT Naju Jaya", "", "", ""))).hasSize(1); // and at the beginning
        assertThat(search.near(office, firm("PT Maju Mundur", "", "", ""))).isEmpty();
        assertThat(search.near(office, firm("PT X", "", "", ""))).isEmpty();
    }

    private String begin(String name, String nib, String address) {
        String caseId = UUID.randomUUID().toString();
        FirmDetails typed = FirmDetails.entered(FirmKind.FIRM, name, nib, null, address, null);
        transaction.executeWithoutResult(done -> register.begin(caseId, "namaPerusahaan", office, typed, OFFICIAL));
        return caseId;
    }

    private void erase(String... cases) {
        transaction.executeWithoutResult(done -> erasure.erase(List.of(cases)));
    }

    private Firm enter(FirmDetails details) {
        return register.enter(office, details, OFFICIAL);
    }

    private static FirmDetails firm(String name, String nib, String address, String branch) {
        return FirmDetails.entered(FirmKind.FIRM, name, nib, "", address, branch);
    }

    private static FirmDetails union(String name, String address) {
        return FirmDetails.entered(FirmKind.UNION, name, "", "", address, "");
    }

    private List<Firm> all() {
        List<Firm> all = new ArrayList<>();
        search.all(office, all::add);
        return all;
    }

    private Firm only() {
        assertThat(all()).hasSize(1);
        return all().get(0);
    }

    private List<FirmChange.Kind> kinds(Firm firm) {
        return register.changesOf(firm.id()).stream().map(FirmChange::kind).toList();
    }
}
