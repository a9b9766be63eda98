package id.loketnaker.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.testing.EngineTest;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class GrantManagerTest {

    @Autowired
    AuthorizationService authorizations;

    @Test
    void a_right_that_is_given_works_at_once_and_one_that_is_withdrawn_ends_at_once() {
        assertThat(mayWork()).isFalse();
        Authorization grant = authorization(Authorization.AUTH_TYPE_GRANT);
        grant.addPermission(ProcessDefinitionPermissions.TASK_WORK);
        authorizations.saveAuthorization(grant);
        assertThat(mayWork()).isTrue();

        authorizations.deleteAuthorization(grant.getId());

        assertThat(mayWork()).isFalse();
    }

    @Test
    void a_right_that_is_changed_ends_at_once() {
        Authorization grant = authorization(Authorization.AUTH_TYPE_GRANT);
        grant.addPermission(ProcessDefinitionPermissions.TASK_WORK);
        authorizations.saveAuthorization(grant);
        assertThat(mayWork()).isTrue();

        grant.removePermission(ProcessDefinitionPermissions.TASK_WORK);
        authorizations.saveAuthorization(grant);

        assertThat(mayWork()).isFalse();
        authorizations.deleteAuthorization(grant.getId());
    }

    @Test
    void a_revocation_is_refused_because_none_is_looked_for() {
        assertThatThrownBy(() -> authorizations.saveAuthorization(authorization(Authorization.AUTH_TYPE_REVOKE)))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("cabut izinnya");
    }

    private Authorization authorization(int type) {
        Authorization authorization = authorizations.createNewAuthorization(type);
        authorization.setGroupId("peran-baru");
        authorization.setResource(Resources.PROCESS_DEFINITION);
        authorization.setResourceId("layanan-baru");
        return authorization;
    }

    private boolean mayWork() {
        return authorizations.isUserAuthorized(
                "petugas",
                List.of("peran-baru"),
                ProcessDefinitionPermissions.TASK_WORK,
                Resources.PROCESS_DEFINITION,
                "layanan-baru");
    }
}
