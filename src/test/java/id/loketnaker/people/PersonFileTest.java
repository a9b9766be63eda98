package id.loketnaker.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.register.RegisteredCase;
import id.loketnaker.testing.CockpitVisitor;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who asks what is kept about them gets all of it, and nobody gets it who is no administrator. */
@EngineTest
class PersonFileTest {

    private static final String NIK = "3216014507990017";
    private static final String ASKED = "{\"identity\": \"%s\"}";

    @Autowired
    Desk desk;

    @Autowired
    CasesOfPerson cases;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    @Test
    void the_file_holds_every_case_that_names_the_number_wherever_it_stands() throws IOException {
        String own = caseOf("Wiraguna Contoh", "nik", NIK);
        String told = caseOf("Rekan Contoh", "uraian", "Dikuasakan kepada pemegang NIK " + NIK + ".");
        String other = caseOf("Lain Contoh", "nik", "3216014507990018");

        Map<String, String> file = fileOf(NIK);

        assertThat(cases.of(new Nik(NIK)))
                .extracting(RegisteredCase::id)
                .contains(own, told)
                .doesNotContain(other);
        assertThat(String.join("\n", file.values()))
                .contains("Wiraguna Contoh", "Rekan Contoh", "ln_case_entry", "ln_deadline", "act_hi_actinst")
                .doesNotContain("Lain Contoh");
        assertThat(cases.of(new Nik("3216014507990019"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93216014507990027", "32160145079900270", "rekening 1003216014507990027001"})
    void a_longer_number_that_has_the_digits_in_it_is_no_NIK(String number) {
        String longer = caseOf("Lain Contoh", "uraian", "Nomor " + number);

        assertThat(cases.of(new Nik("3216014507990027")))
                .extracting(RegisteredCase::id)
                .doesNotContain(longer);
    }

    @Test
    void each_of_many_cases_stands_on_the_trail_whole() throws IOException {
        String nik = "3216014507990037";
        List<String> numbers = IntStream.range(0, 15)
                .mapToObj(place -> caseOf("Wiraguna Contoh", "nik", nik))
                .map(id -> jdbc.queryForObject("select number from ln_case where id = ?", String.class, id))
                .toList();

        fileOf(nik);

        assertThat(jdbc.queryForList("select object from ln_audit where action = 'person'", String.class))
                .containsAll(numbers);
    }

    @Test
    void that_it_was_taken_stands_on_the_trail_without_the_number_of_the_person() throws IOException {
        String caseId = caseOf("Wiraguna Contoh", "nik", NIK);
        String number = jdbc.queryForObject("select number from ln_case where id = ?", String.class, caseId);

        fileOf(NIK);

        assertThat(jdbc.queryForList("select object from ln_audit where action = 'person'", String.class))
                .anyMatch(told -> told.contains(number))
                .noneMatch(told -> told.contains(NIK));
    }

    @Test
    void nobody_else_gets_it_and_what_is_no_NIK_is_told() {
        CockpitVisitor manager = CockpitVisitor.of(port, "manajer.melati");
        CockpitVisitor admin = CockpitVisitor.of(port, "admin");

        assertThat(manager.post("people", ASKED.formatted(NIK)).statusCode()).isEqualTo(403);
        assertThat(manager.post("people/zip", ASKED.formatted(NIK)).statusCode())
                .isEqualTo(403);
        HttpResponse<byte[]> wrong = admin.post("people", ASKED.formatted("12345"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(new String(wrong.body(), StandardCharsets.UTF_8)).contains("16 angka");
    }

    @Test
    void a_NIK_is_sixteen_digits_with_whatever_between_them_and_is_not_told() {
        assertThat(Nik.of("3216 0145-0799.0017")).isEqualTo(new Nik(NIK)).hasToString("NIK");
        assertThat(Nik.isMeantBy("321601450799001x")).isFalse();
        assertThat(Nik.isMeantBy(null)).isFalse();
        assertThatThrownBy(() -> new Nik("1")).isInstanceOf(IllegalArgumentException.class);
    }

    private String caseOf(String name, String field, String value) {
        return desk.start(Desk.CLERK, Desk.SMALL, Map.of("namaPemohon", name, "jenis", "orang", field, value));
    }

    /** Texts by the names of their files. */
    private Map<String, String> fileOf(String nik) throws IOException {
        HttpResponse<byte[]> answer = CockpitVisitor.of(port, "admin").post("people/zip", ASKED.formatted(nik));
        assertThat(answer.statusCode()).isEqualTo(200);
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
