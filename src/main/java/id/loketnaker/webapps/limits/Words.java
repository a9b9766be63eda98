package id.loketnaker.webapps.limits;

import id.loketnaker.servicepack.LimitUnit;
import id.loketnaker.sla.DeadlineKind;
import id.loketnaker.sla.DeadlineState;
import id.loketnaker.sla.OpenLimit;

/** The words of the core in our JSON. */
final class Words {

    private Words() {}

    static String unit(LimitUnit unit) {
        return switch (unit) {
            case WORKING_DAYS -> "hari kerja";
            case CALENDAR_DAYS -> "hari";
            case SERVICE_MINUTES -> "menit layanan";
        };
    }

    static String kind(DeadlineKind kind) {
        return switch (kind) {
            case PROMISE -> "janji";
            case TASK -> "tugas";
            case TIMER -> "batas";
        };
    }

    static String state(DeadlineState state) {
        return switch (state) {
            case OPEN -> "terbuka";
            case MET -> "ditepati";
            case MISSED -> "dilewati";
            case CANCELLED -> "batal";
        };
    }

    static String standing(OpenLimit.State state) {
        return switch (state) {
            case ON_TIME -> "aman";
            case AT_RISK -> "berisiko";
            case LATE -> "terlambat";
            case PAUSED -> "berhenti";
        };
    }
}
