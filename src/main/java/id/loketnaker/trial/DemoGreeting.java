package id.loketnaker.trial;

import id.loketnaker.engine.identity.DemoUsers;
import id.loketnaker.servicepack.Office;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says at the very end of the start where to go and who to be. */
@Component
@Profile("demo")
class DemoGreeting {

    private final DemoUsers users;

    DemoGreeting(DemoUsers users) {
        this.users = users;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void greet(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof ServletWebServerApplicationContext web) {
            String address = "http://localhost:" + web.getWebServer().getPort();
            System.out.println(String.join(System.lineSeparator(), lines(address)));
        }
    }

    private List<String> lines(String address) {
        List<String> lines = new ArrayList<>(List.of(
                "",
                "LoketNaker siap dicoba.",
                "  Tasklist (petugas)        " + address + "/camunda/app/tasklist/",
                "  Cockpit (manajer)         " + address + "/camunda/app/cockpit/",
                "  Admin                     " + address + "/camunda/app/admin/",
                "  REST (Camunda Modeler)    " + address + "/engine-rest",
                "  Kata sandi semua pengguna: " + DemoUsers.PASSWORD));
        for (Office office : users.offices()) {
            lines.add("  " + office.name() + " (Tenant ID " + office.id() + "):");
            lines.add("    " + String.join(", ", DemoUsers.of(office)));
        }
        lines.add("  Semua kantor:");
        lines.add("    " + DemoUsers.ADMINISTRATOR);
        return lines;
    }
}
