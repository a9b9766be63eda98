package id.loketnaker.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;

class AuditedChangeTest {

    @Test
    void every_call_that_does_not_only_ask_is_told_of() {
        Set<String> untold = Stream.of(IdentityService.class, AuthorizationService.class)
                .flatMap(service -> Arrays.stream(service.getMethods()))
                .filter(method -> AuditedChange.of(method, new Object[0]).isEmpty())
                .map(Method::getName)
                .filter(name -> !name.endsWith("Query"))
                .collect(Collectors.toSet());

        assertThat(untold)
                .containsExactlyInAnyOrder(
                        "isReadOnly",
                        "newUser",
                        "newGroup",
                        "newTenant",
                        "checkPassword",
                        "checkPasswordAgainstPolicy",
                        "getPasswordPolicy",
                        "setAuthenticatedUserId",
                        "setAuthentication",
                        "getCurrentAuthentication",
                        "clearAuthentication",
                        "getUserPicture",
                        "getUserInfo",
                        "getUserInfoKeys",
                        "getUserAccountNames",
                        "getUserAccount",
                        "createNewAuthorization",
                        "isUserAuthorized");
    }

    @Test
    void of_an_account_with_a_password_only_the_user_is_told() throws NoSuchMethodException {
        Method method = Arrays.stream(IdentityService.class.getMethods())
                .filter(each -> each.getName().equals("setUserAccount"))
                .findFirst()
                .orElseThrow();
        Object[] arguments = {"siti", "sandi-siti", "surel", "siti@contoh.test", "sandi-surel", null};

        assertThat(AuditedChange.of(method, arguments).orElseThrow().object()).isEqualTo("siti");
    }
}
