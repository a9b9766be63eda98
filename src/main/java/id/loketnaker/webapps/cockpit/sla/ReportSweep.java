package id.loketnaker.webapps.cockpit.sla;

import id.loketnaker.casework.Offices;
import id.loketnaker.casework.Services;
import id.loketnaker.engine.Leaders;
import id.loketnaker.engine.Leaders.Leader;
import id.loketnaker.jobs.Sweep;
import id.loketnaker.servicepack.ServicePack;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few minutes whether a month's first working day has begun at an office. */
@Component
class ReportSweep {

    private record Due(Leader leader, ServicePack pack) {}

    private final Offices offices;
    private final Services services;
    private final Leaders leaders;
    private final ReportMail mail;

    ReportSweep(Offices offices, Services services, Leaders leaders, ReportMail mail) {
        this.offices = offices;
        this.services = services;
        this.leaders = leaders;
        this.mail = mail;
    }

    @Scheduled(fixedDelayString = "${loketnaker.report.interval:PT10M}")
    void run() {
        new Sweep("Surel laporan bulanan").through(this::after, due -> mail.send(due.leader, due.pack));
    }

    /** All at once: there are a few in each office. */
    private List<Due> after(@Nullable Due last) {
        if (last != null) {
            return List.of();
        }
        Map<String, ServicePack> ofEach = services.of(offices.all()).stream()
                .collect(Collectors.toMap(
                        pack -> pack.office().id(), Function.identity(), (one, other) -> one, TreeMap::new));
        return ofEach.values().stream()
                .flatMap(pack -> leaders.ofTheWhole(pack.office()).stream().map(leader -> new Due(leader, pack)))
                .toList();
    }
}
