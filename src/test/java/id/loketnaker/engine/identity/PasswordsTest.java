package id.loketnaker.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.engine.WeakPasswords;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.Rest;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** How passwords are kept and which are taken, and what officials may change of themselves. */
@EngineTest
class PasswordsTest {

    private static final String ID = "ratna.kenanga";

    @Autowired
    IdentityService identity;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    WeakPasswords weak;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Rest rest;

    @BeforeEach
    void an_official() {
        User user = identity.newUser(ID);
        user.setFirstName("Ratna");
        user.setLastName("Sari");
        user.setPassword("demo");
        identity.saveUser(user);
    }

    @AfterEach
    void without_rules_and_official() {
        engine.setEnablePasswordPolicy(false);
        identity.deleteUser(ID);
    }

    @Test
    void a_password_of_a_former_version_works_and_is_hashed_anew_at_the_first_log_in() {
        String former = asFormerly("demo");

        assertThat(identity.checkPassword(ID, "salah")).isFalse();
        assertThat(stored()).isEqualTo(former);
        assertThat(identity.checkPassword(ID, "demo")).isTrue();
        assertThat(stored()).startsWith("{argon2}$argon2id$");
        assertThat(identity.checkPassword(ID, "demo")).isTrue();
        assertThat(identity.checkPassword(ID, "salah")).isFalse();
    }

    @Test
    void who_has_no_password_does_not_log_in_with_any() {
        jdbc.update("update ACT_ID_USER set PWD_ = null where ID_ = ?", ID);

        assertThat(identity.checkPassword(ID, "")).isFalse();
        assertThat(rest.getWithPassword(ID, "demo", "/task").status()).isEqualTo(401);
    }

    @Test
    void a_password_of_any_length_is_taken_and_counts_in_full() {
        save("kalimat yang panjang ".repeat(20));

        assertThat(identity.checkPassword(ID, "kalimat yang panjang ".repeat(20)))
                .isTrue();
        assertThat(identity.checkPassword(ID, "kalimat yang panjang ".repeat(19)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "            ", "sebelas-abc", "ratna.kenanga-2026", "si Ratna yang manis", "Password-123456"
            })
    void outside_the_demo_an_empty_short_or_guessable_one_is_refused_with_the_rule(String password) {
        withRules();

        assertThatThrownBy(() -> save(password))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("paling pendek 12 huruf");
        assertThat(identity.checkPassword(ID, "demo"))
                .as("the former one stays")
                .isTrue();
        assertThat(identity.checkPasswordAgainstPolicy(
                                password, identity.createUserQuery().userId(ID).singleResult())
                        .isValid())
                .as("as Admin asks")
                .isFalse();
    }

    @Test
    void an_administrator_who_makes_a_user_is_told_the_rule_too() {
        withRules();

        Rest.Answer answer = rest.post(
                "admin",
                "/user/create",
                "{\"profile\":{\"id\":\"baru.kenanga\"},\"credentials\":{\"password\":\"pendek\"}}");

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).isEqualTo(PasswordRules.SENTENCE);
        assertThat(identity.createUserQuery().userId("baru.kenanga").count()).isZero();
    }

    @Test
    void a_sentence_is_taken_and_a_change_of_the_name_alone_asks_for_no_new_password() {
        withRules();

        assertThatCode(() -> save("tujuh ekor ikan")).doesNotThrowAnyException();
        User user = identity.createUserQuery().userId(ID).singleResult();
        user.setFirstName("Ratna Dewi");
        assertThatCode(() -> identity.saveUser(user)).doesNotThrowAnyException();
    }

    @Test
    void who_has_a_password_that_everybody_tries_first_is_told_to_the_administrator() {
        asFormerly(ID);
        assertThat(weak.users()).as("without rules").isEmpty();
        withRules();
        assertThat(weak.users()).contains(ID);

        asFormerly("Ratna-tujuh-ekor");
        assertThat(weak.users()).doesNotContain(ID);

        asFormerly("rahasia");
        assertThat(weak.users()).contains(ID);
    }

    @Test
    void a_short_password_shows_at_its_first_log_in_and_stays_told_until_it_is_changed() {
        withRules();
        asFormerly("tujuh-ekor");
        assertThat(weak.users()).doesNotContain(ID);

        assertThat(identity.checkPassword(ID, "tujuh-ekor")).isTrue();
        assertThat(weak.users()).as("hashed anew, and short all the same").contains(ID);

        save("tujuh ekor ikan");
        assertThat(weak.users()).doesNotContain(ID);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT    | /user/{id}/profile     | {\"id\":\"{id}\",\"firstName\":\"Kepala\",\"lastName\":\"Dinas\"}",
                "DELETE | /user/{id}             | {}"
            })
    void an_official_neither_renames_nor_deletes_themselves(String method, String path, String body) {
        Rest.Answer answer = rest.send(method, ID, path.replace("{id}", ID), body.replace("{id}", ID));

        assertThat(answer.status()).as(answer.body()).isEqualTo(403);
        assertThat(answer.body()).contains("tidak dibuka untuk peran Anda");
        assertThat(identity.createUserQuery().userId(ID).singleResult().getFirstName())
                .isEqualTo("Ratna");
    }

    @Test
    void an_official_changes_their_own_password_and_an_administrator_the_name() {
        String change = "{\"password\":\"tujuh ekor ikan\",\"authenticatedUserPassword\":\"demo\"}";
        String name = "{\"id\":\"" + ID + "\",\"firstName\":\"Ratna\",\"lastName\":\"Wulan\"}";

        assertThat(rest.send("PUT", ID, "/user/" + ID + "/credentials", change).status())
                .isEqualTo(204);
        assertThat(identity.checkPassword(ID, "tujuh ekor ikan")).isTrue();
        assertThat(rest.send("PUT", "admin", "/user/" + ID + "/profile", name).status())
                .isEqualTo(204);
        assertThat(rest.send("DELETE", "admin", "/user/admin", "").status()).isEqualTo(403);
    }

    private void withRules() {
        engine.setPasswordPolicy(new PasswordRules());
        engine.setEnablePasswordPolicy(true);
    }

    private void save(String password) {
        User user = identity.createUserQuery().userId(ID).singleResult();
        user.setPassword(password);
        identity.saveUser(user);
    }

    private String asFormerly(String password) {
        String written = "{SHA-512}" + new Sha512HashDigest().encrypt(password + "garam");
        jdbc.update("update ACT_ID_USER set PWD_ = ?, SALT_ = 'garam' where ID_ = ?", written, ID);
        return written;
    }

    private String stored() {
        return jdbc.queryForObject("select PWD_ from ACT_ID_USER where ID_ = ?", String.class, ID);
    }
}
