package id.loketnaker.engine.forms;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.register.CaseRegister;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.Rest;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A double click, a browser that tries again: one form is one case. */
@EngineTest
class BegunCasesTest {

    @Autowired
    Rest rest;

    @Autowired
    Desk desk;

    @Autowired
    CaseRegister register;

    @Test
    void of_the_same_form_sent_at_the_same_time_one_makes_a_case() {
        long before = register.count();

        List<Rest.Answer> answers = IntStream.range(0, 4)
                .parallel()
                .mapToObj(click -> send(Desk.CLERK, "Wati"))
                .toList();

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .hasSize(3)
                .allSatisfy(
                        answer -> assertThat(answer.status()).as(answer.body()).isEqualTo(400))
                .allSatisfy(answer -> assertThat(answer.body()).contains("sudah diterima sebagai perkara"));
        assertThat(register.count()).isEqualTo(before + 1);
    }

    @Test
    void another_applicant_another_official_and_a_minute_later_are_not_the_same() {
        assertThat(send(Desk.CLERK, "Yanti").status()).isEqualTo(200);

        assertThat(send(Desk.CLERK, "Yanto").status()).isEqualTo(200);
        assertThat(send("petugas-loket-2.melati", "Yanti").status()).isEqualTo(200);
        assertThat(send(Desk.CLERK, "Yanti").status()).isEqualTo(400);
        ClockUtil.offset(61_000L);
        assertThat(send(Desk.CLERK, "Yanti").status()).isEqualTo(200);
    }

    @Test
    void a_form_that_was_refused_is_sent_again_as_often_as_it_takes() {
        assertThat(send(Desk.CLERK, "").status()).isEqualTo(400);
        assertThat(send(Desk.CLERK, "").body()).contains("wajib diisi");
    }

    private Rest.Answer send(String user, String applicant) {
        return rest.post(
                user,
                "/process-definition/" + desk.definition(Desk.SMALL, "melati") + "/submit-form",
                "{\"variables\":{\"namaPemohon\":{\"value\":\"" + applicant + "\"},\"jenis\":{\"value\":\"orang\"}}}");
    }
}
