package id.loketnaker.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Four cases of the year 2031, which no other test uses. */
@EngineTest
class CaseSearchTest {

    private static final String SITI = "Siti Nur Aminah";
    private static final String COMPANY = "PT Sinar Contoh 100%";
    private static final String ENDED = "Budi Aminah";
    private static final String ELSEWHERE = "Siti dari Kenanga";

    @Autowired
    Desk desk;

    @Autowired
    CaseSearch search;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcTemplate jdbc;

    private final Map<String, String> names = new LinkedHashMap<>();

    @BeforeEach
    void fourCases() {
        receive("2031-03-03T09:00", Desk.CLERK, SITI);
        receive("2031-03-04T23:30", Desk.CLERK, COMPANY);
        String ended = receive("2031-03-05T09:00", Desk.CLERK, ENDED);
        desk.at("2031-03-06T09:00");
        runtime.deleteProcessInstance(ended, "uji");
        receive("2031-03-07T09:00", "petugas-loket.kenanga", ELSEWHERE);
    }

    @AfterEach
    void end() {
        runtime.createProcessInstanceQuery().list().stream()
                .filter(instance -> names.containsKey(instance.getId()))
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "uji"));
    }

    @Test
    void without_conditions_all_of_the_offices_come_newest_first() {
        assertThat(found(new Asked())).containsExactly(ENDED, COMPANY, SITI);
        assertThat(found(new Asked().in("melati", "kenanga"))).containsExactly(ELSEWHERE, ENDED, COMPANY, SITI);
        assertThat(found(new Asked().oldestFirst())).containsExactly(SITI, COMPANY, ENDED);
        assertThat(found(new Asked().in())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    siti           | Siti Nur Aminah
                    NUR   aminah   | Siti Nur Aminah
                    sinar contoh 1 | PT Sinar Contoh 100%
                    pt sin         | PT Sinar Contoh 100%
                    r aminah       | Siti Nur Aminah
                    ontoh          | PT Sinar Contoh 100%
                    """)
    void an_applicant_is_found_by_any_part_of_the_name(String typed, String applicant) {
        assertThat(found(new Asked().applicant(typed))).containsExactly(applicant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"siti aminah", "nur sit", "UJD", "3216"})
    void words_in_another_order_and_what_is_no_name_find_no_applicant(String typed) {
        assertThat(found(new Asked().applicant(typed))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nur ami", "mina", "3216014", "0190 0001", "01900001", "0812-7777", "+62 8127777", "777 0001"})
    void a_case_is_found_by_any_part_of_name_identity_and_telephone_number(String typed) {
        assertThat(found(new Asked().part(typed).from("2031-03-03").until("2031-03-03")))
                .containsExactly(SITI);
    }

    @Test
    void a_case_is_found_by_any_part_of_its_number() {
        String number = search.cases(List.copyOf(names.keySet())).get(1).number();

        assertThat(found(new Asked().part(number.substring(4)))).containsExactly(COMPANY);
        assertThat(found(new Asked().part("lt-2031-0"))).containsExactly(ENDED, COMPANY, SITI);
        assertThat(found(new Asked().part("mlt 2031").applicant("amina"))).containsExactly(ENDED, SITI);
        assertThat(found(new Asked().part("mlt 2031 x"))).isEmpty();
        assertThat(found(new Asked().part("siti").in("melati", "kenanga"))).containsExactly(ELSEWHERE, SITI);
        assertThat(found(new Asked().part("siti").service("lain"))).isEmpty();
    }

    @Test
    void where_too_many_have_a_part_the_newest_cases_are_looked_at() {
        CaseQuery many = new Asked().part("mina").in("melati", "kenanga").query();
        CaseSql nearest = new CaseSql(many.onlyIn(Map.of("kenanga", Set.of("lain", Desk.SMALL))), CaseSql.Way.NEAREST);

        assertThat(jdbc.query(nearest.text(), (row, place) -> row.getString(1), nearest.parameters()).stream()
                        .filter(names::containsKey)
                        .map(names::get))
                .containsExactly(ENDED, SITI);
    }

    @Test
    void a_name_may_be_on_many_cases_and_other_conditions_choose_among_them() {
        assertThat(found(new Asked().applicant("aminah"))).containsExactly(ENDED, SITI);
        assertThat(found(new Asked().applicant("aminah").state(CaseState.RUNNING)))
                .containsExactly(SITI);
        assertThat(found(new Asked().applicant("aminah").until("2031-03-04"))).containsExactly(SITI);
        assertThat(found(new Asked().applicant("aminah").service("lain"))).isEmpty();
    }

    @Test
    void a_number_is_found_by_its_beginning_whatever_the_capitals() {
        String number = search.cases(List.copyOf(names.keySet())).get(0).number();

        assertThat(found(new Asked().number(" " + number.toLowerCase() + " "))).containsExactly(SITI);
        assertThat(found(new Asked().number("ujd-mlt-2031"))).containsExactly(ENDED, COMPANY, SITI);
        assertThat(found(new Asked().number("ujd-mlt-2031").applicant("sinar"))).containsExactly(COMPANY);
        assertThat(found(new Asked().number("UJD_MLT"))).isEmpty();
    }

    /** 4 March 23.30 in Jayapura is still the fourth there, and already not in Jakarta. */
    @Test
    void a_period_means_dates_of_the_office() {
        assertThat(found(new Asked().from("2031-03-04").until("2031-03-04"))).containsExactly(COMPANY);
        assertThat(found(new Asked().from("2031-03-05"))).containsExactly(ENDED);
        assertThat(found(new Asked().until("2031-03-03"))).containsExactly(SITI);
    }

    @Test
    void a_period_may_mean_the_end_of_cases() {
        assertThat(found(new Asked().ended().from("2031-03-06").until("2031-03-06")))
                .containsExactly(ENDED);
        assertThat(found(new Asked().ended().from("2031-03-07"))).isEmpty();
        assertThat(found(new Asked().ended().state(CaseState.RUNNING))).isEmpty();
        assertThat(found(new Asked().ended().applicant("aminah"))).containsExactly(ENDED);
    }

    @Test
    void states_and_services_are_conditions_of_their_own() {
        assertThat(found(new Asked().state(CaseState.DELETED))).containsExactly(ENDED);
        assertThat(found(new Asked().state(CaseState.RUNNING).service(Desk.SMALL)))
                .containsExactly(COMPANY, SITI);
    }

    @Test
    void too_little_of_a_name_and_an_impossible_period_are_refused() {
        assertThatThrownBy(() -> new Asked().applicant("a -").query())
                .hasMessage("Tulis sedikitnya tiga huruf dari nama pemohon.");
        assertThatThrownBy(
                        () -> new Asked().from("2031-03-05").until("2031-03-04").query())
                .hasMessage("Tanggal akhir lebih awal daripada tanggal mulai.");
    }

    private List<String> found(Asked asked) {
        FoundCases found = search.find(asked.query());
        assertThat(found.more()).isFalse();
        assertThat(found.cut()).isFalse();
        return found.ids().stream().filter(names::containsKey).map(names::get).toList();
    }

    private String receive(String at, String clerk, String applicant) {
        desk.at(at);
        Map<String, Object> form = new TreeMap<>(Desk.SMALL_CASE);
        form.put("namaPemohon", applicant);
        if (applicant.equals(SITI)) {
            form.put("nik", "3216014501900001");
            form.put("telepon", "0812-7777-0001");
        }
        String caseId = desk.start(clerk, Desk.SMALL, form);
        names.put(caseId, applicant);
        return caseId;
    }

    /** A query in the making. */
    private static final class Asked {

        private List<String> offices = List.of("melati");
        private @Nullable String number;
        private @Nullable String applicant;
        private @Nullable String part;
        private @Nullable String service;
        private @Nullable CaseState state;
        private @Nullable LocalDate from;
        private @Nullable LocalDate until;
        private CaseDate dates = CaseDate.RECEIVED;
        private boolean newestFirst = true;

        Asked in(String... which) {
            offices = List.of(which);
            return this;
        }

        Asked number(String beginning) {
            number = beginning;
            return this;
        }

        Asked applicant(String beginning) {
            applicant = beginning;
            return this;
        }

        Asked part(String any) {
            part = any;
            return this;
        }

        Asked service(String key) {
            service = key;
            return this;
        }

        Asked state(CaseState which) {
            state = which;
            return this;
        }

        Asked from(String date) {
            from = LocalDate.parse(date);
            return this;
        }

        Asked until(String date) {
            until = LocalDate.parse(date);
            return this;
        }

        Asked ended() {
            dates = CaseDate.CLOSED;
            return this;
        }

        Asked oldestFirst() {
            newestFirst = false;
            return this;
        }

        CaseQuery query() {
            Map<String, ZoneId> zones = new LinkedHashMap<>();
            offices.forEach(office -> zones.put(office, Desk.ZONE));
            return new CaseQuery(
                    zones, number, applicant, part, service, state, from, until, dates, newestFirst, Map.of());
        }
    }
}
