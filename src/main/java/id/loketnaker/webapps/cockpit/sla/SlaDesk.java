package id.loketnaker.webapps.cockpit.sla;

import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.webapps.CsvFile;
import id.loketnaker.webapps.Sheet;
import id.loketnaker.webapps.TakenAway;
import id.loketnaker.webapps.XlsxFile;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.springframework.stereotype.Service;

/** Answers what managers ask on the page "SLA", each within what they may see. */
@Service
class SlaDesk {

    /**
     * A file to take away.
     *
     * @param type of its content
     */
    record Download(String name, String type, StreamingOutput content) {}

    private final SlaScopes scopes;
    private final SlaBoard board;
    private final CaseLists lists;
    private final Workload workload;
    private final SlaSheets sheets;
    private final TakenAway taken;

    SlaDesk(SlaScopes scopes, SlaBoard board, CaseLists lists, Workload workload, SlaSheets sheets, TakenAway taken) {
        this.scopes = scopes;
        this.board = board;
        this.lists = lists;
        this.workload = workload;
        this.sheets = sheets;
        this.taken = taken;
    }

    SlaBoard.View board(SlaQuestion question) {
        return board.of(scopes.of(question));
    }

    CaseLists.Page cases(SlaQuestion question) {
        return lists.page(scopes.of(question));
    }

    Workload.View workload(SlaQuestion question) {
        return workload.of(scopes.of(question));
    }

    /**
     * All is read before the first byte is sent, so that whatever is refused is refused with a reason.
     *
     * @param format {@code csv} for one table, {@code xlsx} for all of them
     */
    Download download(SlaQuestion question, String format, String part) {
        SlaScope scope = scopes.of(question);
        taken.tell("sla", question.office());
        if (format.equals("csv")) {
            Sheet sheet = sheets.one(part, scope);
            return new Download(
                    "sla-" + part + "-" + scope.today() + ".csv",
                    "text/csv;charset=utf-8",
                    out -> CsvFile.write(sheet, out));
        }
        if (format.equals("xlsx")) {
            List<Sheet> all = sheets.all(scope);
            return new Download("sla-" + scope.today() + ".xlsx", XlsxFile.TYPE, out -> XlsxFile.write(all, out));
        }
        throw new UnacceptableException("Bentuk \"" + format + "\" tidak ada. Pilih csv atau xlsx.");
    }
}
