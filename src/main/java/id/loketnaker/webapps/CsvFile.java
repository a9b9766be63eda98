package id.loketnaker.webapps;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values as in RFC 4180, but with semicolons, which is what Excel expects in Indonesian; in UTF-8,
 * which it recognizes by the byte order mark.
 */
public final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** A text that a spreadsheet would take for a formula: an applicant's name must not run anything. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);

    /** What spreadsheets take for a moment; the T of ISO 8601 makes it a text. */
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private CsvFile() {}

    public static void write(Sheet sheet, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.append(BYTE_ORDER_MARK);
        writer.append(line(sheet.headers()));
        for (List<Object> row : sheet.rows()) {
            writer.append(line(row));
        }
        writer.flush();
    }

    private static String line(List<?> cells) {
        return cells.stream().map(CsvFile::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value instanceof LocalDateTime moment ? MOMENT.format(moment) : value.toString();
        if (value instanceof String && FORMULA.matcher(text).matches()) {
            text = "'" + text;
        }
        return text.matches("(?s).*[;\"\\r\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
