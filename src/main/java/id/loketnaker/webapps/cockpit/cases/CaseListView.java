package id.loketnaker.webapps.cockpit.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.loketnaker.engine.CaseFinder;
import id.loketnaker.register.CaseState;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.webapps.LocalMoments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of cases as JSON.
 *
 * @param jumlah of all that were found
 * @param lebih whether there are more than these
 * @param terpotong whether number or name match so many that only the newest were looked at
 */
record CaseListView(int jumlah, boolean lebih, boolean terpotong, int halaman, int perHalaman, List<LineJson> perkara) {

    @JsonInclude(Include.NON_NULL)
    record LineJson(
            String id,
            String nomor,
            String pemohon,
            String namaLayanan,
            String namaKantor,
            String diterima,
            @Nullable String selesai,
            boolean berjalan,
            @Nullable String hasil,
            String tenggat,
            boolean terlambat) {}

    static CaseListView of(CaseFinder.Page page) {
        return new CaseListView(
                page.found().ids().size(),
                page.found().more(),
                page.found().cut(),
                page.page(),
                CaseFinder.PAGE,
                page.lines().stream().map(CaseListView::line).toList());
    }

    private static LineJson line(CaseFinder.Line line) {
        RegisteredCase registered = line.registered();
        LocalMoments times = new LocalMoments(line.service().zone());
        return new LineJson(
                registered.id(),
                registered.number(),
                registered.applicant(),
                line.service().name(),
                line.service().officeName(),
                times.of(registered.receivedAt()),
                times.orNothing(registered.closedAt()),
                registered.state() == CaseState.RUNNING,
                registered.outcome(),
                times.of(line.promise().due()),
                line.promise().late());
    }
}
