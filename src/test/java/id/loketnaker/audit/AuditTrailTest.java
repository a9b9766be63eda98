package id.loketnaker.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.Rest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@EngineTest
class AuditTrailTest {

    private static final String NEW = "pegawai-baru";

    @Autowired
    Desk desk;

    @Autowired
    Rest rest;

    @Autowired
    IdentityService identity;

    @Autowired
    AuthorizationService rights;

    @Autowired
    AuditSearch search;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private long before;

    @BeforeEach
    void look_only_at_what_comes() {
        Long last = jdbc.queryForObject("select coalesce(max(id), 0) from ln_audit", Long.class);
        before = last == null ? 0 : last;
    }

    @AfterEach
    void leave_nobody_behind() {
        identity.deleteUser(NEW);
    }

    @Test
    void changes_of_users_groups_and_rights_are_told() {
        desk.doAs("admin", () -> {
            identity.saveUser(named(NEW, "Kata-sandi-panjang-77"));
            identity.createMembership(NEW, "mediator");
            User renamed = identity.createUserQuery().userId(NEW).singleResult();
            renamed.setLastName("Baru");
            identity.saveUser(renamed);
            identity.unlockUser(NEW);
            Authorization right = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            right.setUserId(NEW);
            right.setResource(Resources.DASHBOARD);
            right.setResourceId("papan");
            right.addPermission(Permissions.READ);
            rights.deleteAuthorization(rights.saveAuthorization(right).getId());
            identity.deleteMembership(NEW, "mediator");
        });

        assertThat(told())
                .extracting(AuditEntry::kind, AuditEntry::action)
                .containsExactly(
                        tuple(AuditKind.USER, "savePassword"),
                        tuple(AuditKind.GROUP, "createMembership"),
                        tuple(AuditKind.USER, "saveUser"),
                        tuple(AuditKind.UNLOCK, "unlockUser"),
                        tuple(AuditKind.RIGHT, "saveAuthorization"),
                        tuple(AuditKind.RIGHT, "deleteAuthorization"),
                        tuple(AuditKind.GROUP, "deleteMembership"));
        assertThat(told()).allSatisfy(entry -> {
            assertThat(entry.by()).isEqualTo("admin");
            assertThat(entry.accepted()).isTrue();
        });
        assertThat(told().get(1).object()).isEqualTo(NEW + " ↔ mediator");
        assertThat(everything()).doesNotContain("Kata-sandi");
    }

    @Test
    void what_is_not_done_is_not_told_as_done() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            desk.doAs("admin", () -> identity.saveUser(named(NEW, "Kata-sandi-panjang-77")));
            status.setRollbackOnly();
        });

        assertThat(identity.createUserQuery().userId(NEW).count()).isZero();
        assertThat(told()).isEmpty();
    }

    @Test
    void what_was_not_let_be_done_is_told_too() {
        assertThatThrownBy(() -> desk.doAs("mediator.melati", () -> identity.deleteUser("manajer.melati")))
                .isInstanceOf(AuthorizationException.class);

        assertThat(told()).singleElement().satisfies(entry -> {
            assertThat(entry.by()).isEqualTo("mediator.melati");
            assertThat(entry.object()).isEqualTo("manajer.melati");
            assertThat(entry.accepted()).isFalse();
        });
    }

    @Test
    void a_log_in_and_a_refused_one_are_told_with_their_address() {
        desk.at("2043-01-05T09:00");
        rest.get("petugas-loket-3.melati", "/task/count");
        rest.get("petugas-loket-3.melati", "/task/count");
        rest.getWithPassword("petugas-loket-3.melati", "salah", "/task/count");

        assertThat(told()).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.kind()).isEqualTo(AuditKind.LOG_IN);
            assertThat(entry.by()).isEqualTo("petugas-loket-3.melati");
            assertThat(entry.address()).isIn("127.0.0.1", "0:0:0:0:0:0:0:1");
        });
        assertThat(told()).extracting(AuditEntry::accepted).containsExactly(true, false);
    }

    @Test
    void a_password_typed_as_a_name_is_not_kept() {
        rest.getWithPassword("Rahasia-Saya-77", "x", "/task/count");
        rest.getWithPassword("rahasia-saya-77", "x", "/task/count");
        rest.getWithPassword("lain", "x", "/task/count");

        assertThat(everything().toLowerCase(Locale.ROOT)).doesNotContain("rahasia");
        List<@Nullable String> marks = told().stream().map(AuditEntry::by).toList();
        assertThat(marks).hasSize(3).allMatch(mark -> mark != null && mark.startsWith("(tidak dikenal #"));
        assertThat(marks.get(0)).isEqualTo(marks.get(1)).isNotEqualTo(marks.get(2));
    }

    @Test
    void the_trail_is_found_by_person_kind_and_time() {
        desk.at("2044-02-03T09:00");
        desk.doAs("admin", () -> identity.saveUser(named(NEW, "Kata-sandi-panjang-77")));
        desk.doAs("admin", () -> identity.createMembership(NEW, "mediator"));
        Instant day = Desk.moment("2044-02-03T00:00").toInstant();
        Instant next = Desk.moment("2044-02-04T00:00").toInstant();

        assertThat(search.find(new AuditQuestion(NEW, AuditKind.USER, day, next), 0, 10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.object()).isEqualTo(NEW));
        assertThat(search.count(new AuditQuestion(NEW, AuditKind.USER, day, next)))
                .isEqualTo(1);
        assertThat(search.count(new AuditQuestion(NEW, AuditKind.GROUP, day, next)))
                .isEqualTo(1);
        assertThat(search.count(new AuditQuestion("pegawai_baru", null, day, next)))
                .isZero();
        assertThat(search.count(new AuditQuestion(NEW, AuditKind.RIGHT, day, next)))
                .isZero();
        assertThat(search.count(new AuditQuestion(NEW, null, next, null))).isZero();
        assertThat(search.count(new AuditQuestion("siapa", null, day, next))).isZero();
    }

    private User named(String id, String password) {
        User user = identity.newUser(id);
        user.setFirstName("Pegawai");
        user.setPassword(password);
        return user;
    }

    private List<AuditEntry> told() {
        Long all = jdbc.queryForObject("select count(*) from ln_audit where id > ?", Long.class, before);
        List<AuditEntry> latest = new ArrayList<>(
                search.find(new AuditQuestion(null, null, null, null), 0, all == null ? 0 : all.intValue()));
        Collections.reverse(latest);
        return latest;
    }

    private String everything() {
        return jdbc.queryForList("select * from ln_audit where id > ?", before).toString();
    }
}
