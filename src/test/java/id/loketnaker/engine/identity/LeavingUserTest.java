package id.loketnaker.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.casework.HandOvers;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.testing.Rest.Answer;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who leaves hands over first: no task is left in the hands of nobody. */
class LeavingUserTest extends RestCase {

    private static final String LEAVING = "petugas-loket-9.melati";

    @Autowired
    IdentityService identity;

    @Autowired
    TaskService tasks;

    @Autowired
    HandOvers handOvers;

    @Autowired
    CaseRegister register;

    @Autowired
    GoneHolders goneHolders;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void employed() {
        User user = identity.newUser(LEAVING);
        user.setFirstName("Lina");
        user.setLastName("Contoh");
        user.setPassword("demo");
        identity.saveUser(user);
        identity.createMembership(LEAVING, "petugas-loket");
        identity.createTenantUserMembership("melati", LEAVING);
        desk.doAs(LEAVING, () -> tasks.claim(preparation.getId(), LEAVING));
    }

    @AfterEach
    void gone() {
        tasks.createTaskQuery().taskAssignee(LEAVING).list().forEach(task -> tasks.setAssignee(task.getId(), null));
        identity.deleteUser(LEAVING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/user/petugas-loket-9.melati",
                "/group/petugas-loket/members/petugas-loket-9.melati",
                "/tenant/melati/user-members/petugas-loket-9.melati"
            })
    void neither_user_nor_role_nor_office_is_taken_away_while_tasks_hang_on_it(String path) {
        Answer refused = rest.send("DELETE", "admin", path, "");

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.json().path("message").asText())
                .contains("masih memegang 1 tugas", preparation.getName(), "Alihkan dahulu");
        assertThat(holder()).isEqualTo(LEAVING);

        desk.doAs("admin", () -> handOvers.move(preparation.getId(), LEAVING, "petugas-loket.melati", "pindah tugas"));
        assertThat(rest.send("DELETE", "admin", path, "").status()).isEqualTo(204);
        assertThat(holder()).isEqualTo("petugas-loket.melati");
    }

    @Test
    void another_role_is_taken_away() {
        identity.createMembership(LEAVING, "mediator");
        assertThat(rest.send("DELETE", "admin", "/group/mediator/members/" + LEAVING, "")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void what_a_former_version_left_with_a_deleted_user_goes_back_to_the_role() {
        jdbc.update("update ACT_RU_TASK set ASSIGNEE_ = 'hantu' where ID_ = ?", preparation.getId());

        goneHolders.release();

        assertThat(holder()).isNull();
        Entry last = register.recordOf(caseId).stream()
                .filter(entry -> entry.kind() == EntryKind.TASK_GIVEN_BACK)
                .reduce((one, other) -> other)
                .orElseThrow();
        assertThat(last.actor()).isNull();
        assertThat(last.details()).contains("tidak terdaftar lagi").doesNotContain("hantu");
    }

    private String holder() {
        return tasks.createTaskQuery()
                .taskId(preparation.getId())
                .singleResult()
                .getAssignee();
    }
}
