package id.loketnaker.webapps.cockpit.sla;

import id.loketnaker.engine.Leaders.Leader;
import id.loketnaker.engine.happenings.OfficialTold;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.sla.CaseTime;
import id.loketnaker.values.PublicUrl;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the head and the managers of an office, on the first working day of a month when it opens, that the report of
 * the month before is there. Mail carries a link: the report is made for who opens it, and behind the log-in.
 */
@Component
class ReportMail {

    private final CaseTime time;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final PublicUrl publicUrl;

    ReportMail(
            CaseTime time,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${loketnaker.public-url}") PublicUrl publicUrl) {
        this.time = time;
        this.events = events;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /**
     * Once a month, however often it is called.
     *
     * @param pack one of the office, by whose unit's hours it opens
     */
    @Transactional
    void send(Leader leader, ServicePack pack) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), pack.office().zone());
        if (firstOpening(pack, today)
                .filter(at -> !clock.instant().isBefore(at))
                .isPresent()) {
            events.publishEvent(told(leader, pack, YearMonth.from(today).minusMonths(1)));
        }
    }

    /** When the month's first working day opens, when that is today. */
    private Optional<Instant> firstOpening(ServicePack pack, LocalDate today) {
        boolean first = today.withDayOfMonth(1)
                .datesUntil(today)
                .noneMatch(day -> time.of(pack).openingOn(day).isPresent());
        return first ? time.of(pack).openingOn(today) : Optional.empty();
    }

    private OfficialTold told(Leader leader, ServicePack pack, YearMonth month) {
        String called = MonthlyReport.called(month);
        return new OfficialTold(
                "laporan/%s/%s".formatted(pack.office().id(), month),
                leader.official(),
                pack.office().id(),
                pack.office().name(),
                pack.notices().officeMail(),
                "laporan-bulanan",
                "Laporan bulanan " + called + ", " + pack.office().name(),
                """
                Laporan bulanan pelayanan %s sudah dapat dibuka sebagai PDF: yang diterima, selesai, dan ditepati tiap
                layanan, dan perkara yang terlambat dengan sebabnya.

                %s/camunda/app/cockpit/default/#/sla?kantor=%s&tab=laporan

                Surel ini dikirim otomatis, sekali sebulan, kepada kepala dan manajer kantor.
                """.formatted(called, publicUrl, pack.office().id()));
    }
}
