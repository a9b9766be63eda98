package id.loketnaker.people;

import id.loketnaker.register.RegisteredCase;
import id.loketnaker.values.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/**
 * All that is kept about a person as one ZIP: of each case the rows of every table that belongs to it, whichever module
 * writes it, as JSON; the papers that were brought and the letters that were issued, as they are. A table that comes
 * with a later version is in it without anybody thinking of it.
 */
@Service
public class PersonFile {

    private static final String OF_CASE = "case_id";
    private static final String OF_ROOT = "root_proc_inst_id_";

    /** What the tables of cases are found by, and those of the engine's history; values stand in the case's record. */
    private static final String TABLES = """
            select table_name, lower(column_name) as owner from information_schema.columns
             where lower(table_schema) = lower(schema()) and lower(column_name) in ('%s', '%s')
             order by table_name""".formatted(OF_CASE, OF_ROOT);

    private final JdbcTemplate jdbc;
    private final CasesOfPerson cases;

    PersonFile(JdbcTemplate jdbc, CasesOfPerson cases) {
        this.jdbc = jdbc;
        this.cases = cases;
    }

    /** @return the numbers of the cases in it */
    public List<String> numbers(Nik nik) {
        return cases.of(nik).stream().map(RegisteredCase::number).toList();
    }

    public void write(Nik nik, OutputStream out) throws IOException {
        Map<String, String> tables = tables();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            int place = 0;
            for (RegisteredCase each : cases.of(nik)) {
                String folder = "%03d/".formatted(++place);
                add(zip, folder + "data.json", Json.write(rowsOf(each, tables)).getBytes(StandardCharsets.UTF_8));
                addPapers(zip, folder, each.id());
                addLetters(zip, folder, each.id());
            }
        }
    }

    /** Owner's column by table. */
    private Map<String, String> tables() {
        Map<String, String> found = new LinkedHashMap<>();
        jdbc.query(TABLES, row -> {
            String table = row.getString(1);
            String name = table.toLowerCase(Locale.ROOT);
            if (name.startsWith("ln_") || name.startsWith("act_hi_")) {
                found.put(table, row.getString(2));
            }
        });
        return found;
    }

    private Map<String, Object> rowsOf(RegisteredCase each, Map<String, String> tables) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("number", each.number());
        all.put("register", ofCase("select * from ln_case where id = ?", each.id()));
        tables.forEach((table, owner) -> {
            List<Map<String, Object>> rows = rows(table, owner, each.id());
            if (!rows.isEmpty()) {
                all.put(table.toLowerCase(Locale.ROOT), rows);
            }
        });
        return all;
    }

    private List<Map<String, Object>> rows(String table, String owner, String caseId) {
        return ofCase("select * from " + table + " where " + owner + " = ?", caseId);
    }

    private List<Map<String, Object>> ofCase(String question, String caseId) {
        return jdbc.query(question, (row, number) -> cells(row), caseId);
    }

    private static Map<String, Object> cells(ResultSet row) throws SQLException {
        Map<String, Object> cells = new LinkedHashMap<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            @Nullable Object value = isBinary(row, column) ? null : row.getString(column);
            if (value != null) {
                cells.put(row.getMetaData().getColumnLabel(column).toLowerCase(Locale.ROOT), value);
            }
        }
        return cells;
    }

    /** Papers and letters are in the ZIP as files. */
    private static boolean isBinary(ResultSet row, int column) throws SQLException {
        return switch (row.getMetaData().getColumnType(column)) {
            case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> true;
            default -> false;
        };
    }

    private record Paper(String name, String sha256) {}

    private void addPapers(ZipOutputStream zip, String folder, String caseId) throws IOException {
        List<Paper> papers = jdbc.query(
                "select file_name, sha256 from ln_document where case_id = ? order by added_at, id",
                (row, number) -> new Paper(row.getString(1), row.getString(2)),
                caseId);
        int place = 0;
        for (Paper paper : papers) {
            zip.putNextEntry(new ZipEntry(folder + "berkas/%02d-%s".formatted(++place, plain(paper.name))));
            for (byte[] chunk : chunksOf(paper.sha256)) {
                zip.write(chunk);
            }
            zip.closeEntry();
        }
    }

    private List<byte[]> chunksOf(String sha256) {
        return jdbc.query(
                "select bytes_b from ln_content_chunk where sha256 = ? order by chunk",
                (row, number) -> row.getBytes(1),
                sha256);
    }

    private void addLetters(ZipOutputStream zip, String folder, String caseId) throws IOException {
        List<String> files = jdbc.queryForList("""
                select f.id from ln_letter_file f join ln_letter l on l.id = f.letter_id
                 where l.case_id = ? order by f.stored_at, f.id""", String.class, caseId);
        int place = 0;
        for (String file : files) {
            byte[] content = Objects.requireNonNull(
                    jdbc.queryForObject("select content from ln_letter_file where id = ?", byte[].class, file));
            add(zip, folder + "surat/%02d.pdf".formatted(++place), content);
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** As a name of a file anywhere, and no way out of a folder. */
    private static String plain(String fileName) {
        return fileName.replaceAll("[^A-Za-z0-9._ -]", "_").replaceFirst("^[.]+", "_");
    }
}
