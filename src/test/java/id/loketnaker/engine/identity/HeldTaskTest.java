package id.loketnaker.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.testing.Rest.Answer;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A task that somebody holds is theirs: nobody else finishes it, takes it or gives it back past them. */
class HeldTaskTest extends RestCase {

    private static final String HOLDER = "petugas-loket.melati";
    private static final String COLLEAGUE = "petugas-loket-2.melati";
    private static final String FORM = "{\"variables\":{\"catatan\":{\"value\":\"x\"}}}";

    @Autowired
    IdentityService identity;

    @Autowired
    TaskService tasks;

    @Autowired
    CaseRegister register;

    private String task = "";

    @BeforeEach
    void taken() {
        task = "/task/" + preparation.getId();
        assertThat(rest.post(HOLDER, task + "/claim", "{\"userId\":\"" + HOLDER + "\"}")
                        .status())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "petugas-loket-2.melati | /submit-form | {\"variables\":{\"catatan\":{\"value\":\"x\"}}}",
                "petugas-loket-2.melati | /claim       | {\"userId\":\"petugas-loket-2.melati\"}",
                "petugas-loket-2.melati | /unclaim     | {}",
                "petugas-loket-2.melati | /assignee    | {\"userId\":\"petugas-loket-2.melati\"}",
                "petugas-loket-2.melati | /assignee    | {\"userId\":\"petugas-loket-3.melati\"}",
                "petugas-loket-2.melati | /assignee    | {}",
                "admin             | /submit-form | {\"variables\":{\"catatan\":{\"value\":\"x\"}}}",
                "admin             | /complete    | {}",
                "admin             | /unclaim     | {}",
                "admin             | /assignee    | {\"userId\":\"petugas-loket-2.melati\"}"
            })
    void another_is_told_who_works_on_it(String user, String path, String body) {
        Answer refused = rest.post(user, task + path, body);

        assertThat(refused.status()).as(refused.body()).isEqualTo(409);
        assertThat(refused.json().path("message").asText()).isEqualTo("Sedang dikerjakan oleh " + name() + ".");
        assertThat(holder()).isEqualTo(HOLDER);
        assertThat(moves()).extracting(Entry::kind).containsExactly(EntryKind.TASK_TAKEN);
    }

    @Test
    void who_may_not_see_the_task_is_not_told_who_holds_it() {
        for (String stranger : List.of("mediator.melati", "petugas-loket.bekasi")) {
            Answer refused = rest.post(stranger, task + "/submit-form", FORM);
            assertThat(refused.status()).as(stranger).isEqualTo(404);
            assertThat(refused.body()).doesNotContain(name());
        }
    }

    @ParameterizedTest
    @CsvSource({"petugas-loket-2.melati, 400", "orang-lain, 400", "mediator.melati, 400"})
    void its_holder_gives_it_away_only_with_a_reason(String other, int status) {
        Answer refused = rest.post(HOLDER, task + "/assignee", "{\"userId\":\"" + other + "\"}");

        assertThat(refused.status()).as(refused.body()).isEqualTo(status);
        assertThat(holder()).isEqualTo(HOLDER);
    }

    @Test
    void nobody_takes_a_task_in_the_name_of_another() {
        rest.post(HOLDER, task + "/unclaim", "{}");

        Answer refused = rest.post(COLLEAGUE, task + "/claim", "{\"userId\":\"" + HOLDER + "\"}");

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(holder()).isNull();
    }

    @Test
    void taking_and_giving_back_stand_on_the_record() {
        rest.post(HOLDER, task + "/unclaim", "{}");
        rest.post(COLLEAGUE, task + "/claim", "{\"userId\":\"" + COLLEAGUE + "\"}");

        assertThat(moves())
                .extracting(Entry::kind, Entry::actor, Entry::details)
                .containsExactly(
                        tuple(EntryKind.TASK_TAKEN, HOLDER, null),
                        tuple(EntryKind.TASK_GIVEN_BACK, HOLDER, null),
                        tuple(EntryKind.TASK_TAKEN, COLLEAGUE, null));
    }

    @Test
    void a_finished_task_is_said_to_be_finished() {
        assertThat(rest.post(HOLDER, task + "/submit-form", FORM).status()).isEqualTo(204);

        for (String path : List.of("/submit-form", "/claim", "/unclaim")) {
            Answer late = rest.post(COLLEAGUE, task + path, FORM);
            assertThat(late.status()).as(path + late.body()).isEqualTo(404);
            assertThat(late.json().path("message").asText()).contains("sudah selesai");
        }
    }

    @RepeatedTest(10)
    void of_two_at_the_same_moment_one_is_done_and_the_other_reads_why_not() throws Exception {
        rest.post(HOLDER, task + "/unclaim", "{}");
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<Answer>> answers = List.of(HOLDER, COLLEAGUE).stream()
                    .map(user -> both.submit(() -> {
                        start.await();
                        return rest.post(user, task + "/submit-form", FORM);
                    }))
                    .toList();
            start.countDown();
            List<Answer> told = List.of(answers.get(0).get(), answers.get(1).get());

            assertThat(told).filteredOn(answer -> answer.status() == 204).hasSize(1);
            assertThat(told)
                    .filteredOn(answer -> answer.status() != 204)
                    .singleElement()
                    .satisfies(loser -> {
                        assertThat(loser.status()).as(loser.body()).isIn(404, 409);
                        assertThat(loser.body())
                                .contains("uat ulang halamannya")
                                .doesNotContain(preparation.getId());
                    });
        } finally {
            both.shutdown();
        }
    }

    private String name() {
        User user = identity.createUserQuery().userId(HOLDER).singleResult();
        return user.getFirstName() + " " + user.getLastName();
    }

    private String holder() {
        return tasks.createTaskQuery()
                .taskId(preparation.getId())
                .singleResult()
                .getAssignee();
    }

    private List<Entry> moves() {
        return register.recordOf(caseId).stream()
                .filter(entry -> entry.kind().name().startsWith("TASK_") && entry.kind() != EntryKind.TASK_DONE)
                .toList();
    }
}
