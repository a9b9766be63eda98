package id.loketnaker.firms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.firms.FirmImport.Line;
import id.loketnaker.firms.FirmImport.Outcome;
import id.loketnaker.firms.FirmImport.Plan;
import id.loketnaker.firms.FirmImport.Planned;
import id.loketnaker.servicepack.FirmKind;
import id.loketnaker.testing.EngineTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An office whose register knows one firm. */
@EngineTest
class FirmImportTest {

    private static final String NIB = "8120012345678";
    private static final String ADDRESS = "Jl. Industri 4";
    private static final String OFFICIAL = "petugas-loket.melati";

    @Autowired
    FirmImport imports;

    @Autowired
    FirmRegister register;

    @Autowired
    FirmSearch search;

    private final String office = UUID.randomUUID().toString();

    @BeforeEach
    void oneFirm() {
        register.enter(office, FirmDetails.entered(FirmKind.FIRM, "PT Maju Jaya", NIB, "", ADDRESS, ""), OFFICIAL);
    }

    private static final List<Line> LINES = List.of(
            line(2, "", "PT Baru", "8120000000001", "Jl. Baru 1"),
            line(3, "perusahaan", "PT. MAJU JAYA", NIB, ADDRESS),
            line(4, "Serikat", "SP Maju Jaya", "", ADDRESS),
            line(5, "", "", "", ""),
            line(6, "yayasan", "Contoh", "", ""),
            line(7, "", "PT Salah NIB", "123", ""),
            line(8, "", "PT Baru", "8120000000001", "Jl. Lain"),
            line(9, "", "CV Maju Jaya", "", "Jl. Lain"),
            line(10, "", "PT Lain Sama Sekali", NIB, ""),
            line(11, "", "PT Maju Jaya", "8120000000002", ADDRESS),
            line(12, "serikat", "SP Bernomor", "8120000000003", ""));

    @Test
    void each_line_is_told_what_would_come_of_it_and_why_not() {
        Plan plan = imports.plan(office, LINES);

        assertThat(plan.lines())
                .extracting(Planned::outcome)
                .containsExactly(
                        Outcome.NEW,
                        Outcome.KNOWN,
                        Outcome.NEW,
                        Outcome.REFUSED,
                        Outcome.REFUSED,
                        Outcome.REFUSED,
                        Outcome.REFUSED,
                        Outcome.ASKED,
                        Outcome.REFUSED,
                        Outcome.REFUSED,
                        Outcome.REFUSED);
        assertThat(plan.lines())
                .extracting(Planned::told)
                .containsExactly(
                        "",
                        "",
                        "",
                        "Nama belum diisi.",
                        "Jenis diisi perusahaan atau serikat.",
                        "NIB terdiri dari 13 angka.",
                        "Sama dengan baris 2.",
                        "Bernama sama dengan PT Maju Jaya, Jl. Industri 4.",
                        "NIB sudah milik PT Maju Jaya, Jl. Industri 4. Bila namanya berubah, betulkan di daftar.",
                        "Nama dan alamat sama dengan PT Maju Jaya, Jl. Industri 4, tetapi NIB berbeda.",
                        "Serikat tidak mempunyai NIB atau NPWP di daftar ini.");
        assertThat(names()).containsExactly("PT Maju Jaya");
    }

    @Test
    void what_the_plan_said_is_taken_over_and_no_more() {
        Plan plan = imports.plan(office, LINES);

        Plan taken = imports.take(office, LINES, plan.mark(), Set.of(), OFFICIAL);

        assertThat(taken.lines()).isEqualTo(plan.lines());
        assertThat(names()).containsExactly("PT Baru", "PT Maju Jaya", "SP Maju Jaya");
        assertThat(imports.plan(office, LINES.subList(0, 3)).counts()).containsOnlyKeys(Outcome.KNOWN);
    }

    @Test
    void a_line_that_is_like_another_is_taken_over_when_an_official_says_that_it_is_another() {
        String mark = imports.plan(office, LINES).mark();

        imports.take(office, LINES, mark, Set.of(5, 9), OFFICIAL);

        assertThat(names()).contains("CV Maju Jaya").doesNotContain("");
    }

    @Test
    void what_was_empty_is_completed() {
        List<Line> more = List.of(new Line(2, "", "PT Maju Jaya", NIB, "012345678901234", "", ""));
        Plan plan = imports.plan(office, more);
        assertThat(plan.lines()).extracting(Planned::outcome).containsExactly(Outcome.COMPLETES);

        imports.take(office, more, plan.mark(), Set.of(), OFFICIAL);

        assertThat(all()).singleElement().satisfies(firm -> {
            assertThat(firm.details().npwp()).isEqualTo("012345678901234");
            assertThat(firm.details().address()).isEqualTo(ADDRESS);
        });
    }

    @Test
    void nothing_is_taken_over_when_the_register_changed_since() {
        String mark = imports.plan(office, LINES).mark();
        register.enter(office, FirmDetails.entered(FirmKind.FIRM, "PT Baru", "8120000000001", "", "", ""), OFFICIAL);

        assertThatThrownBy(() -> imports.take(office, LINES, mark, Set.of(), OFFICIAL))
                .isInstanceOf(FirmRefusedException.class)
                .hasMessageContaining("pratinjau");
        assertThat(names()).containsExactly("PT Baru", "PT Maju Jaya");
    }

    @Test
    void a_whole_workbook_is_taken_over() {
        List<Line> many = new ArrayList<>();
        for (int i = 0; i < FirmImport.MOST; i++) {
            many.add(line(i + 2, "", "PT Banyak " + i, "8%012d".formatted(i), "Jl. Raya " + i));
        }
        imports.take(office, many, imports.plan(office, many).mark(), Set.of(), OFFICIAL);

        assertThat(all()).hasSize(FirmImport.MOST + 1);
    }

    private static Line line(int number, String kind, String name, String nib, String address) {
        return new Line(number, kind, name, nib, "", address, "");
    }

    private List<Firm> all() {
        List<Firm> all = new ArrayList<>();
        search.all(office, all::add);
        return all;
    }

    private List<String> names() {
        return all().stream().map(each -> each.details().name()).toList();
    }
}
