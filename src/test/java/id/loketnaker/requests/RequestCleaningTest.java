package id.loketnaker.requests;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import java.sql.Timestamp;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was sent to an office that has no service at all: nothing else of it is asked. */
@EngineTest
class RequestCleaningTest {

    private static final String SENT = "2044-05-04T09:00";

    @Autowired
    Desk desk;

    @Autowired
    PublicRequests requests;

    @Autowired
    RequestCleaning cleaning;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void one_of_each() {
        desk.at(SENT);
        sent("held", RequestState.HELD, "{\"uraian\": \"Isi\"}", null);
        sent("begun", RequestState.BEGUN, null, "perkara-1");
        sent("taken", RequestState.TAKEN, null, "perkara-2");
        sent("refused", RequestState.REFUSED, null, null);
    }

    @AfterEach
    void nothing_stays() {
        jdbc.update("delete from ln_public_request where office = 'uji-lupa'");
    }

    @Test
    void within_thirty_days_all_stays() {
        desk.at("2044-06-03T08:59");

        cleaning.run();

        assertThat(states()).containsExactly("begun BEGUN", "held HELD", "refused REFUSED", "taken TAKEN");
        assertThat(requests.find("held").orElseThrow().entered()).containsEntry("uraian", "Isi");
    }

    @Test
    void what_nobody_looked_at_is_refused_and_emptied_and_what_was_refused_is_forgotten() {
        desk.at("2044-06-03T09:01");

        cleaning.run();

        assertThat(states()).containsExactly("begun BEGUN", "held REFUSED", "taken TAKEN");
        PublicRequest unseen = requests.find("held").orElseThrow();
        assertThat(unseen.entered()).isEmpty();
        assertThat(unseen.reason()).contains("Tidak dilihat petugas dalam waktu simpannya");
    }

    @Test
    void what_began_a_case_is_forgotten_with_it_and_not_before() {
        desk.at("2044-06-03T09:01");
        cleaning.run();
        desk.at("2044-07-03T09:02");

        cleaning.run();

        assertThat(states()).containsExactly("begun BEGUN", "taken TAKEN");
    }

    @Test
    void what_an_official_settled_meanwhile_stays_as_it_was_settled() {
        requests.expire("taken");
        requests.forget("taken");

        assertThat(states()).contains("taken TAKEN");
    }

    private List<String> states() {
        return jdbc.queryForList(
                "select concat(id, ' ', state) from ln_public_request where office = 'uji-lupa' order by id",
                String.class);
    }

    private void sent(String id, RequestState state, @Nullable String entered, @Nullable String caseId) {
        Timestamp moment = Timestamp.from(Desk.moment(SENT).toInstant());
        jdbc.update(
                "insert into ln_public_request (id, office, service, number, code_hash, state, sent_at, entered,"
                        + " settled_at, case_id) values (?, 'uji-lupa', 'uji', ?, ?, ?, ?, ?, ?, ?)",
                id,
                id,
                id,
                state.name(),
                moment,
                entered,
                state == RequestState.HELD ? null : moment,
                caseId);
    }
}
