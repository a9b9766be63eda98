package id.loketnaker.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the migration of the desk makes of what an earlier version left behind. */
@EngineTest
class DeskUpgradeTest {

    @Autowired
    Desk desk;

    @Autowired
    TaskService tasks;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void a_task_that_waited_already_says_so_afterwards_and_no_other_does() {
        desk.at("2026-08-03T09:00");
        String caseId = desk.start();
        desk.complete(
                "mediator.melati", desk.task(caseId, "Task_Periksa"), Map.of("hasil", "kurang", "kekurangan", "KTP"));
        Task waits = desk.task(caseId, "Task_TungguSurat");
        jdbc.update("update ACT_RU_TASK set FOLLOW_UP_DATE_ = null where PROC_INST_ID_ = ?", caseId);

        migrate("FOLLOW_UP_DATE_");

        assertThat(desk.task(caseId, "Task_TungguSurat").getFollowUpDate()).isEqualTo(waits.getCreateTime());
        assertThat(desk.task(caseId, "Task_Siapkan").getFollowUpDate()).isNull();
    }

    @Test
    void a_group_that_could_see_all_lists_may_make_its_own_instead() {
        Authorization former = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        former.setGroupId("peran-lama");
        former.setResource(Resources.FILTER);
        former.setResourceId(Authorization.ANY);
        former.addPermission(Permissions.READ);
        String id = authorizations.saveAuthorization(former).getId();

        migrate("PERMS_");

        Authorization now =
                authorizations.createAuthorizationQuery().authorizationId(id).singleResult();
        assertThat(now.isPermissionGranted(Permissions.READ)).isFalse();
        assertThat(now.isPermissionGranted(Permissions.CREATE)).isTrue();
        authorizations.deleteAuthorization(id);
    }

    private void migrate(String column) {
        String statement = Stream.of(script().split(";"))
                .filter(each -> each.contains("update ") && each.contains(column))
                .findFirst()
                .orElseThrow();
        jdbc.update(statement);
    }

    private static String script() {
        try {
            return new ClassPathResource("db/migration/V8__desk.sql")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replaceAll("--.*", "");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
