package id.loketnaker.webapps.cockpit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.Browsers;
import id.loketnaker.webapps.CockpitPage;
import id.loketnaker.webapps.TwoOfficesTest;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The audit trail in a real browser. */
@TwoOfficesTest
class AuditPageIT {

    private static final String NEW = "pegawai-uji";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    @Test
    void an_administrator_finds_who_logged_in_and_who_was_changed() {
        User user = identity.newUser(NEW);
        user.setFirstName("Pegawai");
        user.setPassword("Kata-sandi-panjang-77");
        identity.saveUser(user);
        identity.createMembership(NEW, "mediator");
        try {
            CockpitPage page = CockpitPage.of(browsers.open(), port, "admin").go("#/jejak");
            page.see("Jejak audit").see("masuk lewat halaman").photograph("jejak-audit");
            page.fill("Siapa atau terhadap", NEW).press("Cari").see("kata sandi diganti");
            page.photograph("jejak-audit-cari");
            assertThat(page.browser().driver().getCurrentUrl()).doesNotContain(NEW);
            page.choose("Jenis", "Hak").press("Cari").see("Tidak ada yang cocok.");
            page.narrow().photograph("jejak-audit-sempit");
        } finally {
            identity.deleteUser(NEW);
        }
    }

    @Test
    void nobody_else_sees_it() {
        CockpitPage page = CockpitPage.of(browsers.open(), port, "manajer.bekasi");
        page.see("Perkara");
        assertThat(page.status("audit/kinds")).isEqualTo(403);
        assertThat(page.browser().driver().findElements(By.linkText("Jejak audit")))
                .isEmpty();
        page.go("#/jejak").see("tidak dibuka untuk peran Anda");
    }
}
