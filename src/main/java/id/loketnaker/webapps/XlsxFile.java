package id.loketnaker.webapps;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** An Excel workbook with real dates and numbers, a sheet for each table, whose header stays in sight. */
public final class XlsxFile {

    /** Of its content. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String AS_TYPED = "@";
    private static final int FLUSHED_EVERY = 1000;
    private static final int TYPED_ROWS = 200;
    private static final int WIDEST = 50;
    private static final LocalDate FIRST_SURE = LocalDate.of(1900, 3, 1);

    private XlsxFile() {}

    public static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        write(sheets, out, false);
    }

    /**
     * @param asText whether what is typed below the header stays text: an identity number of 16 digits is more than
     *     Excel keeps of a number
     */
    public static void write(List<Sheet> sheets, OutputStream out, boolean asText) throws IOException {
        try (Workbook book = new Workbook(out, "LoketNaker", "1.0")) {
            for (Sheet sheet : sheets) {
                try (Worksheet worksheet = book.newWorksheet(sheet.name())) {
                    write(sheet, worksheet);
                    if (asText) {
                        worksheet
                                .range(1, 0, TYPED_ROWS, sheet.headers().size() - 1)
                                .style()
                                .format("@")
                                .set();
                    }
                }
            }
        }
    }

    private static void write(Sheet sheet, Worksheet worksheet) throws IOException {
        worksheet.freezePane(0, 1);
        for (int column = 0; column < sheet.headers().size(); column++) {
            worksheet.value(0, column, sheet.headers().get(column));
            worksheet.style(0, column).bold().set();
            worksheet.width(column, width(sheet, column));
            if (sheet.rows().isEmpty()) { // to be filled in: a long number stays as it is typed
                worksheet.style(column).format(AS_TYPED).set();
            }
        }
        int line = 1;
        for (List<Object> row : sheet.rows()) {
            for (int column = 0; column < row.size(); column++) {
                write(worksheet, line, column, row.get(column));
            }
            if (line++ % FLUSHED_EVERY == 0) {
                worksheet.flush();
            }
        }
    }

    private static void write(Worksheet worksheet, int line, int column, @Nullable Object value) {
        if (value instanceof LocalDate date && isCounted(date)) {
            worksheet.value(line, column, date);
            worksheet.style(line, column).format("yyyy-mm-dd").set();
        } else if (value instanceof LocalDateTime time && isCounted(time.toLocalDate())) {
            worksheet.value(line, column, time);
            worksheet.style(line, column).format("yyyy-mm-dd hh:mm").set();
        } else if (value instanceof Number number) {
            worksheet.value(line, column, number);
        } else if (value instanceof LocalDateTime early) {
            worksheet.value(line, column, early.toString().replace('T', ' '));
        } else if (value != null) {
            worksheet.value(line, column, value.toString());
        }
    }

    /** A workbook counts days from 1900 on, and takes that year for a leap year: what lies before is a text. */
    private static boolean isCounted(LocalDate date) {
        return !date.isBefore(FIRST_SURE);
    }

    private static int width(Sheet sheet, int column) {
        int longest = sheet.rows().stream()
                .limit(100)
                .mapToInt(row -> String.valueOf(row.get(column)).length())
                .max()
                .orElse(0);
        return Math.min(WIDEST, Math.max(longest, sheet.headers().get(column).length()) + 2);
    }
}
