package id.loketnaker.perimeter;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.EngineTest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who guesses waits; whose password is guessed does not. Each test is at addresses of its own. */
@EngineTest
class LoginAttemptsTest {

    private static final AtomicInteger NEXT = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void who_guesses_is_told_how_long_to_wait_and_everybody_else_logs_in() {
        Knock guesser = somewhere();
        for (int guess = 0; guess < 5; guess++) {
            assertThat(guesser.rest("admin", "salah").statusCode()).isEqualTo(401);
        }

        HttpResponse<String> sixth = guesser.rest("admin", "demo");

        assertThat(sixth.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(sixth.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 60);
        assertThat(sixth.body()).contains("TooManyAttempts", "Tunggu", "detik");
        assertThat(somewhere().rest("admin", "demo").statusCode()).isEqualTo(200);
        assertThat(somewhere().page("admin", "demo").statusCode()).isEqualTo(200);
        assertThat(guesser.rest("manajer.melati", "demo").statusCode())
                .as("another user at the same address")
                .isEqualTo(200);
    }

    @Test
    void the_page_tells_it_too_and_both_doors_count_together() {
        Knock guesser = somewhere();
        for (int guess = 0; guess < 3; guess++) {
            assertThat(guesser.page("mediator.melati", "salah").statusCode()).isEqualTo(401);
        }
        guesser.rest("mediator.melati", "salah");
        guesser.rest("mediator.melati", "salah");

        HttpResponse<byte[]> sixth = guesser.page("mediator.melati", "salah");

        assertThat(sixth.statusCode()).isEqualTo(429);
        assertThat(sixth.headers().firstValue("Retry-After")).isPresent();
        assertThat(new String(sixth.body(), StandardCharsets.UTF_8)).contains("Terlalu banyak percobaan masuk");
        assertThat(somewhere().page("mediator.melati", "demo").statusCode()).isEqualTo(200);
    }

    @Test
    void after_a_minute_the_right_password_works_there_again_and_forgets_the_wrong_ones() {
        Knock clumsy = somewhere();
        for (int guess = 0; guess < 6; guess++) {
            clumsy.rest("petugas-loket.melati", "salah");
        }
        assertThat(clumsy.rest("petugas-loket.melati", "demo").statusCode()).isEqualTo(429);

        ClockUtil.offset(60_000L);

        for (int time = 0; time < 10; time++) {
            assertThat(clumsy.rest("petugas-loket.melati", "demo").statusCode()).isEqualTo(200);
        }
        assertThat(clumsy.rest("petugas-loket.melati", "salah").statusCode()).isEqualTo(401);
    }

    @Test
    void many_users_tried_from_one_address_are_too_many_for_that_address() {
        Knock sprayer = somewhere();
        IntStream.range(0, 60).forEach(user -> sprayer.rest("dikira-ada-" + user, "demo"));

        assertThat(sprayer.rest("dikira-ada-juga", "demo").statusCode()).isEqualTo(429);
        assertThat(sprayer.rest("mediator.melati", "demo").statusCode()).isEqualTo(429);
        assertThat(somewhere().rest("mediator.melati", "demo").statusCode()).isEqualTo(200);
    }

    @Test
    void nobody_checks_the_password_of_another_not_even_an_administrator() {
        assertThat(somewhere().verify("admin", "manajer.melati", "demo").statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_wrong_password_and_an_unknown_user_are_answered_alike() {
        HttpResponse<String> wrong = somewhere().rest("manajer.melati", "salah");
        HttpResponse<String> unknown = somewhere().rest("tidak.ada", "salah");

        assertThat(unknown.statusCode()).isEqualTo(wrong.statusCode()).isEqualTo(401);
        assertThat(unknown.body()).isEqualTo(wrong.body());
        assertThat(textOf(somewhere().page("tidak.ada", "salah")))
                .isEqualTo(textOf(somewhere().page("manajer.melati", "salah")));
    }

    @Test
    void who_was_locked_for_good_by_a_former_version_logs_in() {
        jdbc.update(
                "update ACT_ID_USER set ATTEMPTS_ = 10, LOCK_EXP_TIME_ = ? where ID_ = 'mediator.kenanga'",
                ClockUtil.getCurrentTime());

        assertThat(somewhere().rest("mediator.kenanga", "demo").statusCode()).isEqualTo(200);
    }

    @Test
    void guesses_at_the_same_time_are_no_more_than_one_after_the_other() {
        Knock guesser = somewhere();

        long looked = IntStream.range(0, 12)
                .parallel()
                .filter(guess -> guesser.rest("kepala-dinas.melati", "salah").statusCode() == 401)
                .count();

        assertThat(looked).isEqualTo(5);
    }

    private static String textOf(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8).replaceAll("\"timestamp\":\"[^\"]*\"", "");
    }

    private Knock somewhere() {
        return new Knock(port, "203.0.113." + NEXT.incrementAndGet());
    }
}
