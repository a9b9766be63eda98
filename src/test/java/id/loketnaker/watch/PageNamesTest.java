package id.loketnaker.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A figure names what was asked for, and never about whom. */
class PageNamesTest {

    private final PageNames names = new PageNames();

    @ParameterizedTest
    @CsvSource({
        "/camunda/app/tasklist/default/, page/tasklist",
        "/camunda/api/tasklist/plugin/loketnaker/default/task-cards, tasklist/task-cards",
        "/camunda/api/tasklist/plugin/loketnaker/default/task/8f3c/documents, tasklist/task",
        "/camunda/api/cockpit/plugin/loketnaker-cockpit/default/cases/files/0001-bks, cockpit/cases",
        "/camunda/api/engine/engine/default/task/8f3c/complete, engine/task",
        "/camunda/api/admin/auth/user/default/login/tasklist, admin/auth",
        "/engine-rest/user/siti.contoh/profile, rest/user",
        "/engine-rest/engine/default/task/8f3c, rest/task",
        "/publik/lacak, public/publik",
        "/surat/AB12-CD34, public/surat",
        "/camunda/app/tasklist/styles/tasklist.css, others",
        "/, others"
    })
    void a_page_is_called_by_what_it_is(String path, String name) {
        assertThat(names.of(path, true)).isEqualTo(name);
    }

    @Test
    void addresses_that_nobody_serves_make_no_names() {
        assertThat(names.of("/engine-rest/siti-contoh", false)).isEqualTo(PageNames.OTHERS);

        names.of("/engine-rest/task", true);
        assertThat(names.of("/engine-rest/task/none", false)).isEqualTo("rest/task");
    }

    @Test
    void there_is_an_end_of_names() {
        for (char first = 'a'; first <= 'z'; first++) {
            for (char second = 'a'; second <= 'z'; second++) {
                names.of("/engine-rest/" + first + second, true);
            }
        }

        assertThat(names.of("/engine-rest/one-more", true)).isEqualTo(PageNames.OTHERS);
    }
}
