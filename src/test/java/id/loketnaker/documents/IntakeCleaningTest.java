package id.loketnaker.documents;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.servicepack.DocumentType;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@EngineTest
class IntakeCleaningTest {

    @Autowired
    Desk desk;

    @Autowired
    Intakes intakes;

    @Autowired
    IntakeCleaning cleaning;

    @Autowired
    FileReception reception;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void what_nobody_used_for_thirty_days_is_thrown_away() {
        desk.at("2026-08-03T09:00");
        String old = stage("lama");
        desk.at("2026-08-03T10:00");
        String young = stage("muda");

        desk.at("2026-09-02T09:30");
        cleaning.run();

        assertThat(kept(old)).isZero();
        assertThat(kept(young)).isEqualTo(1);
    }

    @Test
    void hundreds_are_thrown_away_at_once() {
        desk.at("2026-08-03T09:00");
        List<Intake> left = Stream.generate(() -> intakes.open(Desk.CLERK, "definisi"))
                .limit(250)
                .toList();

        desk.at("2026-09-02T09:30");
        cleaning.run();

        assertThat(jdbc.queryForList("select id from ln_intake", String.class))
                .doesNotContainAnyElementsOf(left.stream().map(Intake::id).toList());
    }

    /** Answers the hash of what waits. */
    private String stage(String text) {
        Intake intake = intakes.open(Desk.CLERK, "definisi");
        try (ReceivedFile file =
                reception.receive(new ByteArrayInputStream(SampleFiles.pdf(text)), "titip.pdf", DocumentType.USUAL)) {
            return intakes.add(intake, null, file).orElseThrow().sha256();
        }
    }

    private Integer kept(String sha256) {
        return jdbc.queryForObject("select count(*) from ln_content where sha256 = ?", Integer.class, sha256);
    }
}
