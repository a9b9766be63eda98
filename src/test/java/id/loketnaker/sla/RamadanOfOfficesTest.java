package id.loketnaker.sla;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.calendar.NationalDays;
import id.loketnaker.calendar.WorkingTime;
import id.loketnaker.servicepack.HoursPeriod;
import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.TimeSpan;
import id.loketnaker.servicepack.Unit;
import id.loketnaker.servicepack.reader.PackLocation;
import id.loketnaker.servicepack.reader.ServicePackReader;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The hours of a real office in the Ramadan that its data say nothing of, and in one that they do. */
class RamadanOfOfficesTest {

    private static final String UNIT = "hubungan-industrial"; // 08.00 to 15.30, Monday to Friday
    private static final Office BEKASI = bekasi();

    @Test
    void a_limit_in_minutes_counts_the_shorter_hours() {
        WorkingTime time = timeOf(BEKASI);

        // Tuesday 9 February 2027: an hour until 12.00, the next from 12.30 on.
        assertThat(time.afterServiceMinutes(at("2027-02-09T11:00"), 90).at()).isEqualTo(at("2027-02-09T13:00"));
        assertThat(time.closingOf(LocalDate.of(2027, 2, 9)).at()).isEqualTo(at("2027-02-09T15:00"));
    }

    @Test
    void before_and_after_the_usual_hours_hold() {
        WorkingTime time = timeOf(BEKASI);

        assertThat(time.closingOf(LocalDate.of(2027, 2, 4)).at()).isEqualTo(at("2027-02-04T15:30"));
        assertThat(time.closingOf(LocalDate.of(2027, 3, 16)).at()).isEqualTo(at("2027-03-16T15:30"));
    }

    @Test
    void the_explanation_says_that_the_days_are_estimated_and_the_hours_our_reading() {
        assertThat(timeOf(BEKASI).explain(at("2027-02-09T09:00"), at("2027-02-10T09:00")))
                .allSatisfy(day -> assertThat(day.ground())
                        .contains("Ramadan 1448 H (tanggal perkiraan)", "Perpres 21/2023", "bacaan kami"));
    }

    @Test
    void hours_that_the_office_gives_itself_hold_alone() {
        HoursPeriod own = new HoursPeriod(
                "Ramadan 1448 H",
                LocalDate.of(2027, 2, 8),
                LocalDate.of(2027, 3, 8),
                Map.of(DayOfWeek.TUESDAY, List.of(new TimeSpan(LocalTime.of(8, 0), LocalTime.of(14, 0)))));
        Unit unit = BEKASI.unit(UNIT);
        Unit withOwn = new Unit(
                unit.id(),
                unit.name(),
                Stream.concat(unit.hours().stream(), Stream.of(own)).toList());

        WorkingTime time =
                WorkingTime.of(new OfficeCalendar(BEKASI, NationalDays.fromClasspath(), List.of()).rules(withOwn));

        assertThat(time.closingOf(LocalDate.of(2027, 2, 9)).at()).isEqualTo(at("2027-02-09T14:00"));
        assertThat(time.closingOf(LocalDate.of(2027, 3, 9)).at()).isEqualTo(at("2027-03-16T15:30"));
    }

    private static WorkingTime timeOf(Office office) {
        return WorkingTime.of(new OfficeCalendar(office, NationalDays.fromClasspath(), List.of()).rules(UNIT));
    }

    private static Office bekasi() {
        return new ServicePackReader()
                .readAll(PackLocation.of("classpath:/processes/").packs()).stream()
                        .map(ServicePack::office)
                        .filter(office -> office.id().equals("bekasi"))
                        .findFirst()
                        .orElseThrow();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).toInstant(ZoneOffset.ofHours(7));
    }
}
