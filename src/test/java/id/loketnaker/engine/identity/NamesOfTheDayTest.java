package id.loketnaker.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.casework.ControlCard;
import id.loketnaker.casework.ControlCards;
import id.loketnaker.casework.NamesOfDay;
import id.loketnaker.engine.OfficialNames;
import id.loketnaker.testing.CockpitVisitor;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who did it keeps the name of that day, whatever they are called later. */
@EngineTest
class NamesOfTheDayTest {

    private static final String ID = "mediator.melati"; // Mediator Dinas Tenaga Kerja Kota Melati

    @LocalServerPort
    int port;

    @Autowired
    Desk desk;

    @Autowired
    ControlCards cards;

    @Autowired
    OfficialNames names;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcTemplate jdbc;

    private User before = Mockito.mock(User.class);

    @BeforeEach
    void as_called_today() {
        before = identity.createUserQuery().userId(ID).singleResult();
    }

    @AfterEach
    void called_so_again() {
        rename(before.getFirstName(), before.getLastName());
        jdbc.update("delete from ln_former_name");
    }

    @Test
    void the_record_and_the_control_card_keep_the_name_of_the_day() {
        String caseId = desk.start();
        rename("Rini", "Sulastri");
        later();
        desk.complete(ID, desk.task(caseId, "Task_Periksa"), Map.of("hasil", "lengkap"));
        later();
        rename("Rini", "Hartono");
        later();

        assertThat(desk.as("manajer.melati", () -> cards.ofCase(caseId)).steps())
                .filteredOn(ControlCard.HandOver.class::isInstance)
                .extracting(step -> ((ControlCard.HandOver) step).official())
                .contains("Rini Sulastri")
                .doesNotContain("Rini Hartono");
        assertThat(record(caseId)).contains("Rini Sulastri").doesNotContain("Rini Hartono");
    }

    @Test
    void between_two_names_the_moment_decides_and_now_it_is_the_last() {
        Instant first = ClockUtil.getCurrentTime().toInstant();
        later();
        rename("Rini", "Sulastri");
        Instant second = ClockUtil.getCurrentTime().toInstant().plusSeconds(5);
        later();
        rename("Rini", "Hartono");

        NamesOfDay known = names.ofAllTimes(List.of(ID));

        assertThat(known.at(ID, first)).isEqualTo(OfficialNames.of(before));
        assertThat(known.at(ID, second)).isEqualTo("Rini Sulastri");
        assertThat(known.at(ID, second.plus(Duration.ofDays(1)))).isEqualTo("Rini Hartono");
        assertThat(known.now()).containsEntry(ID, "Rini Hartono");
    }

    @Test
    void who_left_is_still_named_for_what_they_did() {
        User user = identity.newUser("pergi.melati");
        user.setFirstName("Tono");
        user.setLastName("Wijaya");
        identity.saveUser(user);
        Instant then = ClockUtil.getCurrentTime().toInstant();
        later();
        identity.deleteUser("pergi.melati");

        assertThat(names.ofAllTimes(List.of("pergi.melati")).at("pergi.melati", then))
                .isEqualTo("Tono Wijaya");
    }

    private String record(String caseId) {
        return new String(
                CockpitVisitor.of(port, "manajer.melati")
                        .get("cases/files/" + caseId)
                        .body(),
                StandardCharsets.UTF_8);
    }

    private void rename(String firstName, String lastName) {
        User user = identity.createUserQuery().userId(ID).singleResult();
        user.setFirstName(firstName);
        user.setLastName(lastName);
        identity.saveUser(user);
    }

    private static void later() {
        ClockUtil.setCurrentTime(new Date(ClockUtil.getCurrentTime().getTime() + 10_000));
    }
}
