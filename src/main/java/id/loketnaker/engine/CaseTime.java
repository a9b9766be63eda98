package id.loketnaker.engine;

import id.loketnaker.calendar.NationalDays;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.sla.Terms;
import id.loketnaker.sla.WorkingTimes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The working time that a pack's limits are counted in: the hours of the unit that its service standard names. */
@Component
public class CaseTime {

    private final WorkingTimes times;
    private final int warningShare;

    CaseTime(NationalDays days, @Value("${loketnaker.warning-share:80}") int warningShare) {
        this.times = new WorkingTimes(days);
        this.warningShare = warningShare;
    }

    public Terms of(ServicePack pack) {
        return new Terms(times.of(pack.office(), pack.standard().unit()), warningShare);
    }
}
