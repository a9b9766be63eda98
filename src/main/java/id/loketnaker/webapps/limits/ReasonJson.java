package id.loketnaker.webapps.limits;

import id.loketnaker.servicepack.LimitUnit;
import id.loketnaker.sla.Basis;
import id.loketnaker.sla.DeadlineReason;
import id.loketnaker.sla.ReasonSpan;
import id.loketnaker.sla.Term;
import id.loketnaker.webapps.LocalMoments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The reason of a deadline as the browser gets it. */
public final class ReasonJson {

    private static final Map<LimitUnit, String> UNITS = Map.of(
            LimitUnit.WORKING_DAYS, "hari kerja",
            LimitUnit.CALENDAR_DAYS, "hari kalender",
            LimitUnit.SERVICE_MINUTES, "menit pelayanan");

    private static final Map<ReasonSpan.Verdict, String> VERDICTS = Map.of(
            ReasonSpan.Verdict.START, "mulai",
            ReasonSpan.Verdict.COUNTED, "dihitung",
            ReasonSpan.Verdict.SKIPPED, "dilewati",
            ReasonSpan.Verdict.STOOD_STILL, "berhenti",
            ReasonSpan.Verdict.DUE, "jatuhTempo");

    private ReasonJson() {}

    public static Map<String, Object> of(DeadlineReason reason) {
        Term term = reason.term();
        LocalMoments times = new LocalMoments(reason.zone());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("tenggat", reason.deadlineId());
        json.put("perkara", reason.caseId());
        json.put("jenis", reason.kind().name());
        json.put("elemen", reason.elementId());
        json.put("nama", reason.elementName());
        json.put("keadaan", reason.state().name());
        json.put("dihitungSejak", times.of(term.start()));
        json.put("sejakDiterima", term.basis() == Basis.RECEIPT);
        json.put("jumlah", term.amount());
        json.put("bagian", term.share());
        json.put("banyak", reason.units());
        json.put("satuan", UNITS.get(term.unit()));
        json.put("dasar", reason.ground());
        json.put("jatuhTempo", times.of(term.due()));
        json.put("sementara", term.provisional());
        json.put("jamBerhenti", reason.standing());
        json.put("sesuai", reason.agrees());
        json.put("hari", days(reason));
        return json;
    }

    private static List<Map<String, Object>> days(DeadlineReason reason) {
        boolean minutes = reason.term().unit() == LimitUnit.SERVICE_MINUTES;
        return reason.days().stream().map(span -> day(span, minutes)).toList();
    }

    private static Map<String, Object> day(ReasonSpan span, boolean minutes) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("dari", span.from().toString());
        json.put("sampai", span.until().toString());
        json.put("status", VERDICTS.get(span.verdict()));
        if (minutes) {
            json.put("detik", span.served().toSeconds());
        } else if (span.first() > 0) {
            json.put("hariPertama", span.first());
            json.put("hariTerakhir", span.last());
        }
        json.put("alasan", span.reason());
        json.put("dasar", span.ground());
        json.put("sementara", span.provisional());
        return json;
    }
}
