package id.loketnaker.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the demo is filled with; run by {@code DemoYearTest}. */
public abstract class DemoCasesTest {

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void a_new_demo_has_cases_that_ended_and_cases_that_wait_at_many_steps() {
        assertThat(count("select count(*) from ln_case where state = 'CLOSED'")).isGreaterThan(1);
        assertThat(count("select count(distinct TASK_DEF_KEY_) from ACT_RU_TASK"))
                .isGreaterThan(4);
    }

    @Test
    void none_of_them_was_received_or_ended_in_the_future() {
        assertThat(count("select count(*) from ln_case_entry where happened_at > current_timestamp"))
                .isZero();
    }

    @Test
    void those_of_a_service_are_numbered_in_the_order_in_which_they_were_received() {
        assertThat(count("""
                select count(*) from ln_case one join ln_case later
                    on later.office = one.office and later.service = one.service
                 where later.number > one.number and later.received_at < one.received_at
                   and year(later.received_at) = year(one.received_at)""")).isZero();
    }

    @Test
    void each_has_its_clock_and_its_record() {
        List<String> withoutClock = jdbc.queryForList(
                "select number from ln_case c where not exists (select 1 from ln_deadline d where d.id = c.id)",
                String.class);
        assertThat(withoutClock).isEmpty();
    }

    @Test
    void what_was_brought_to_the_counter_lies_with_those_that_wait() {
        assertThat(count("select count(distinct d.case_id) from ln_document d join ln_case c on c.id = d.case_id"
                        + " where c.state = 'RUNNING' and d.added_at = c.received_at"))
                .isGreaterThan(2);
        assertThat(count("select count(*) from ln_document where struck_at is not null"))
                .isPositive();
    }

    private int count(String query) {
        return jdbc.queryForObject(query, Integer.class);
    }
}
