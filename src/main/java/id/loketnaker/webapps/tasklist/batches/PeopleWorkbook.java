package id.loketnaker.webapps.tasklist.batches;

import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.documents.ReceivedFile;
import id.loketnaker.documents.RefusedDocumentException;
import id.loketnaker.documents.WorkbookRows;
import java.util.List;

/**
 * The list of participants in the first sheet of a workbook.
 *
 * @param headers of the columns, without the empty ones behind the last
 * @param rows below, as wide as the sheet was read
 */
record PeopleWorkbook(List<String> headers, List<List<String>> rows) {

    private static final int MOST_ROWS = 2_000;
    private static final int MOST_COLUMNS = 100;

    /**
     * Reads a workbook.
     *
     * @throws RefusedDocumentException when it is too long, or none that can be read
     * @throws UnacceptableException when it is empty, or holds a number that Excel rounded
     */
    static PeopleWorkbook of(ReceivedFile file) {
        List<List<String>> rows = WorkbookRows.of(file, MOST_COLUMNS, MOST_ROWS).stream()
                .map(WorkbookRows.Row::cells)
                .toList();
        if (rows.isEmpty()) {
            throw new UnacceptableException("Lembar pertamanya kosong.");
        }
        // A NIK that was typed as a number is not the one on the card.
        if (rows.stream().flatMap(List::stream).anyMatch(WorkbookRows::isRounded)) {
            throw new UnacceptableException(
                    "Lembar ini memuat angka lebih dari 15 digit, yang dibulatkan oleh Excel. Ubah kolomnya menjadi teks (NIK,"
                            + " misalnya), lalu ketik lagi angkanya.");
        }
        return new PeopleWorkbook(headers(rows.get(0)), rows.subList(1, rows.size()));
    }

    private static List<String> headers(List<String> first) {
        int end = first.size();
        while (end > 0 && first.get(end - 1).isBlank()) {
            end--;
        }
        return first.subList(0, end);
    }
}
