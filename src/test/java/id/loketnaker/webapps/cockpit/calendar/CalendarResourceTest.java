package id.loketnaker.webapps.cockpit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.CockpitVisitor;
import id.loketnaker.testing.EngineTest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the page "Kalender" is told before anything is approved, asked for by hand. */
@EngineTest
class CalendarResourceTest {

    private static final String CHANGE = """
            {"kind": "%s", "office": "melati", "date": "%s", "name": "Ganti hari", "hours": "%s",
             "decreeNumber": "SE 1", "decreeDate": "2026-01-05"}""";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    08.00-12.00, 11.00-14.00 | bertumpang tindih
                    12.00-08.00              | terbalik
                    08.00                    | tidak dapat dibaca
                    """)
    void hours_that_cannot_be_worked_are_refused_with_a_sentence(String hours, String why) {
        HttpResponse<byte[]> answer = preview(CHANGE.formatted("masuk", "2026-12-05", hours));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(text(answer)).contains(why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    cuti-bersama   | 2026-12-25 | sudah libur
                    cuti-bersama   | 2026-12-25 | Natal
                    libur-nasional | 2026-12-06 | hari Minggu
                    cabut-nasional | 2026-12-24 | hari biasa
                    tutup          | 2026-12-25 | sudah libur di semua kantor
                    masuk          | 2026-12-07 | sesudah ini pukul 08.00–12.00
                    tutup          | 2026-12-07 | sesudah ini tutup
                    masuk          | 2026-12-05 | hari Sabtu
                    """)
    void the_preview_says_what_the_day_is_already(String kind, String date, String note) {
        HttpResponse<byte[]> answer = preview(CHANGE.formatted(kind, date, "08.00-12.00"));

        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
        assertThat(text(answer)).contains(note);
    }

    private HttpResponse<byte[]> preview(String change) {
        return CockpitVisitor.of(port, "admin").post("calendar/preview", change);
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
