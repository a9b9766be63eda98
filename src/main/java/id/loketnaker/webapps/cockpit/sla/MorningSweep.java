package id.loketnaker.webapps.cockpit.sla;

import id.loketnaker.casework.Offices;
import id.loketnaker.casework.Services;
import id.loketnaker.engine.Leaders;
import id.loketnaker.engine.Leaders.Leader;
import id.loketnaker.jobs.Sweep;
import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.ServicePack;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few minutes whether the morning of a leader has come. */
@Component
class MorningSweep {

    private record Due(Leader leader, Office office) {}

    private final Offices offices;
    private final Services services;
    private final Leaders leaders;
    private final MorningMail mail;

    MorningSweep(Offices offices, Services services, Leaders leaders, MorningMail mail) {
        this.offices = offices;
        this.services = services;
        this.leaders = leaders;
        this.mail = mail;
    }

    @Scheduled(fixedDelayString = "${loketnaker.morning.interval:PT5M}")
    void run() {
        new Sweep("Surel pagi").through(this::after, due -> mail.send(due.leader, due.office));
    }

    /** All at once: there are a few in each office. */
    private List<Due> after(@Nullable Due last) {
        return last != null
                ? List.of()
                : services.of(offices.all()).stream()
                        .map(ServicePack::office)
                        .distinct()
                        .flatMap(office -> leaders.ofTheMorning(office).stream().map(leader -> new Due(leader, office)))
                        .toList();
    }
}
