package id.loketnaker.webapps.tasklist.firms;

import id.loketnaker.casework.FirmDesk;
import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.documents.FileReception;
import id.loketnaker.documents.ReceivedFile;
import id.loketnaker.documents.WorkbookRows;
import id.loketnaker.documents.WorkbookRows.Row;
import id.loketnaker.firms.FirmDetails;
import id.loketnaker.firms.FirmImport;
import id.loketnaker.firms.FirmImport.Line;
import id.loketnaker.firms.FirmImport.Outcome;
import id.loketnaker.servicepack.DocumentType;
import id.loketnaker.webapps.Sheet;
import id.loketnaker.webapps.XlsxFile;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Workbooks of firms and unions: to take away, to fill in, to take over. */
@Component
class FirmWorkbooks {

    private static final List<String> COLUMNS = List.of("Jenis", "Nama", "NIB", "NPWP", "Alamat", "Cabang");
    private static final String ALL = "semua";

    private final FileReception reception;
    private final FirmDesk desk;

    FirmWorkbooks(FileReception reception, FirmDesk desk) {
        this.reception = reception;
        this.desk = desk;
    }

    /** The rows below the heading. */
    List<Line> lines(InputStream content, String fileName) {
        try (ReceivedFile file = reception.receive(content, fileName, Set.of(DocumentType.XLSX))) {
            List<Row> rows = WorkbookRows.of(file, COLUMNS.size(), FirmImport.MOST + 1);
            if (rows.isEmpty() || !isHeading(rows.get(0))) {
                throw new UnacceptableException("Baris pertama lembar pertama harus berisi judul kolom: "
                        + String.join(", ", COLUMNS) + ". Unduh contohnya.");
            }
            if (rows.size() == 1) {
                throw new UnacceptableException("Di bawah judul kolom belum ada isinya.");
            }
            return rows.subList(1, rows.size()).stream()
                    .map(FirmWorkbooks::line)
                    .toList();
        }
    }

    private static boolean isHeading(Row row) {
        for (int i = 0; i < COLUMNS.size(); i++) {
            if (!row.cells().get(i).strip().equalsIgnoreCase(COLUMNS.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Line line(Row row) {
        List<String> cells = row.cells();
        return new Line(
                row.number(), cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5));
    }

    /**
     * Numbers of lines.
     *
     * @param typed with commas between them; nothing for none
     */
    static Set<Integer> numbers(@Nullable String typed, List<Line> lines) {
        Set<Integer> numbers = new TreeSet<>();
        if (ALL.equals(typed)) {
            lines.forEach(line -> numbers.add(line.number()));
        } else if (typed != null && !typed.isBlank()) {
            try {
                Arrays.stream(typed.split(",")).forEach(each -> numbers.add(Integer.valueOf(each.strip())));
            } catch (NumberFormatException noNumber) {
                throw new UnacceptableException("Nomor baris tidak dikenal.", noNumber);
            }
        }
        return numbers;
    }

    /** Read before it is answered, so that a refusal is one. */
    StreamingOutput all(String office) {
        List<List<Object>> rows = new ArrayList<>();
        desk.all(office, firm -> rows.add(cells(firm.details())));
        return out -> XlsxFile.write(List.of(new Sheet("Perusahaan dan serikat", COLUMNS, rows)), out);
    }

    private static List<Object> cells(FirmDetails details) {
        return List.of(
                details.kind().word(),
                details.name(),
                details.nib(),
                details.npwp(),
                details.address(),
                details.branch());
    }

    StreamingOutput template() {
        Sheet explained = new Sheet(
                "Petunjuk",
                List.of("Kolom", "Isinya"),
                List.of(
                        List.of("Jenis", "perusahaan atau serikat; kosong berarti perusahaan"),
                        List.of("Nama", "wajib, misalnya PT Contoh Jaya"),
                        List.of(
                                "NIB",
                                "13 angka; boleh kosong. Kolomnya berformat Teks supaya tidak ada angka yang hilang"),
                        List.of("NPWP", "15 atau 16 angka; boleh kosong. Kolomnya berformat Teks"),
                        List.of("Alamat", "satu baris, paling panjang 500 huruf"),
                        List.of("Cabang", "nama cabang; kosong berarti kantor pusat")));
        Sheet empty = new Sheet("Perusahaan dan serikat", COLUMNS, List.of());
        return out -> XlsxFile.write(List.of(empty, explained), out);
    }

    /** What is not taken over, in the columns of the import with the reason behind them. */
    StreamingOutput refused(FirmImport.Plan plan) {
        List<String> columns = new ArrayList<>(COLUMNS);
        columns.addAll(List.of("Baris", "Sebab"));
        List<List<Object>> rows = plan.lines().stream()
                .filter(each -> each.outcome() == Outcome.REFUSED || each.outcome() == Outcome.ASKED)
                .map(each -> {
                    Line line = each.line();
                    return List.<Object>of(
                            line.kind(),
                            line.name(),
                            line.nib(),
                            line.npwp(),
                            line.address(),
                            line.branch(),
                            line.number(),
                            each.told());
                })
                .toList();
        return out -> XlsxFile.write(List.of(new Sheet("Tidak diambil", columns, rows)), out);
    }
}
