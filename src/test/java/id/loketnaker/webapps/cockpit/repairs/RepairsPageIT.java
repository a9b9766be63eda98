package id.loketnaker.webapps.cockpit.repairs;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.Browsers;
import id.loketnaker.testing.Mediation;
import id.loketnaker.webapps.CockpitPage;
import id.loketnaker.webapps.TwoOfficesTest;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What an administrator sees after an upgrade, in a real browser. */
@TwoOfficesTest
class RepairsPageIT {

    private static final String WEAK = "ratna.mekarsari";
    private static final String FORMER = "versi-terdahulu";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    @Autowired
    RepositoryService repository;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void as_it_was() {
        engine.setEnablePasswordPolicy(false);
        identity.deleteUser(WEAK);
        for (String table : new String[] {"ACT_RE_PROCDEF", "ACT_GE_BYTEARRAY"}) {
            jdbc.update("delete from " + table + " where DEPLOYMENT_ID_ = ?", FORMER);
        }
        jdbc.update("delete from ACT_RE_DEPLOYMENT where ID_ = ?", FORMER);
    }

    @Test
    void where_nothing_is_to_mend_the_page_says_so() {
        CockpitPage page = CockpitPage.of(browsers.open(), port, "admin");
        page.follow("Perlu dibenahi");

        page.see("Aturan kata sandi tidak berlaku pada pemasangan ini")
                .see("✓ Semua paket yang terpasang memenuhi aturan versi ini.")
                .photograph("benahi-kosong");
    }

    @Test
    void a_weak_password_and_a_pack_that_would_be_refused_are_shown_with_what_to_do() {
        a_user_of_a_former_version();
        engine.setEnablePasswordPolicy(true);
        a_pack_of_a_former_version();

        CockpitPage page = CockpitPage.of(browsers.open(), port, "admin").go("#/benahi");

        page.see(WEAK).see("minta pemiliknya mengganti kata sandi");
        page.see("Dinas Ketenagakerjaan Kabupaten Mekarsari")
                .see("mediasi-phi.bpmn › ")
                .see("Perbaikan:")
                .photograph("benahi")
                .narrow()
                .photograph("benahi-sempit");
        page.browser().click(By.linkText("Buka akun"));
        page.see("Ganti kata sandi").photograph("benahi-akun");
    }

    @Test
    void nobody_else_sees_it() {
        CockpitPage page = CockpitPage.of(browsers.open(), port, "manajer.bekasi");
        page.see("Perkara");

        assertThat(page.status("repairs")).isEqualTo(403);
        assertThat(page.browser().driver().findElements(By.linkText("Perlu dibenahi")))
                .isEmpty();
    }

    private void a_user_of_a_former_version() {
        User user = identity.newUser(WEAK);
        user.setFirstName("Ratna");
        user.setLastName("Sari");
        user.setPassword("Kata-sandi-panjang-77");
        identity.saveUser(user);
        jdbc.update(
                "update ACT_ID_USER set PWD_ = ?, SALT_ = 'garam' where ID_ = ?",
                "{SHA-512}" + new Sha512HashDigest().encrypt("rahasia" + "garam"),
                WEAK);
    }

    /** As it lies in the database: no deployment of today would take a task that is nobody's. */
    private void a_pack_of_a_former_version() {
        ProcessDefinition latest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(Mediation.SERVICE)
                .tenantIdIn("mekarsari")
                .latestVersion()
                .singleResult();
        String deployment = latest.getDeploymentId();
        jdbc.update(
                "insert into ACT_RE_DEPLOYMENT (ID_, NAME_, DEPLOY_TIME_, SOURCE_, TENANT_ID_)"
                        + " select ?, NAME_, DEPLOY_TIME_, SOURCE_, TENANT_ID_ from ACT_RE_DEPLOYMENT where ID_ = ?",
                FORMER,
                deployment);
        jdbc.query(
                "select ID_, NAME_, BYTES_, GENERATED_, TENANT_ID_, TYPE_ from ACT_GE_BYTEARRAY where DEPLOYMENT_ID_ = ?",
                row -> {
                    jdbc.update(
                            "insert into ACT_GE_BYTEARRAY"
                                    + " (ID_, REV_, NAME_, DEPLOYMENT_ID_, BYTES_, GENERATED_, TENANT_ID_, TYPE_)"
                                    + " values (?, 1, ?, ?, ?, ?, ?, ?)",
                            "lama-" + row.getString(1).substring(5),
                            row.getString(2),
                            FORMER,
                            formerly(row.getString(2), Objects.requireNonNull(row.getBytes(3))),
                            row.getBoolean(4),
                            row.getString(5),
                            row.getInt(6));
                },
                deployment);
        jdbc.update(
                "insert into ACT_RE_PROCDEF (ID_, REV_, CATEGORY_, NAME_, KEY_, VERSION_, DEPLOYMENT_ID_,"
                        + " RESOURCE_NAME_, HAS_START_FORM_KEY_, SUSPENSION_STATE_, TENANT_ID_, HISTORY_TTL_, STARTABLE_)"
                        + " select ?, 1, CATEGORY_, NAME_, KEY_, VERSION_ + 1, ?, RESOURCE_NAME_, HAS_START_FORM_KEY_,"
                        + " SUSPENSION_STATE_, TENANT_ID_, HISTORY_TTL_, STARTABLE_ from ACT_RE_PROCDEF where ID_ = ?",
                Mediation.SERVICE + ":lama:" + FORMER,
                FORMER,
                latest.getId());
    }

    private static byte[] formerly(String name, byte[] content) {
        return name.endsWith("mediasi-phi.bpmn")
                ? new String(content, StandardCharsets.UTF_8)
                        .replaceFirst("camunda:candidateGroups=\"mediator\"", "")
                        .getBytes(StandardCharsets.UTF_8)
                : content;
    }
}
