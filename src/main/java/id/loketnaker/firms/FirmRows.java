package id.loketnaker.firms;

import id.loketnaker.servicepack.FirmKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The tables of firms and of the parts that they are looked for by. */
@Component
class FirmRows {

    static final String COLUMNS =
            "f.id, f.office, f.kind, f.name, f.nib, f.npwp, f.address, f.branch, f.version, f.plain_name";

    private static final int PLAIN = 160;

    private static final String INSERT_PARTS =
            "insert into ln_firm_part (office, kind, part, firm_id, place) values (?, ?, ?, ?, ?)";

    private static final String ONE_MORE = ", (?, ?, ?, ?, ?)";

    private static final String DELETE_PART =
            "delete from ln_firm_part where office = ? and kind = ? and part = ? and firm_id = ? and place = ?";

    private final JdbcTemplate jdbc;

    FirmRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Firm> find(String office, String id) {
        return query("f.office = ? and f.id = ?", office, id).stream().findFirst();
    }

    /** Nobody else changes it until the transaction ends. */
    Optional<Firm> lock(String office, String id) {
        return query("f.office = ? and f.id = ? for update", office, id).stream()
                .findFirst();
    }

    List<Firm> ofNumber(String office, PlainFirm plain) {
        return plain.nib().isEmpty()
                ? List.of()
                : query(
                        "f.office = ? and f.kind = ? and f.nib = ? order by f.id",
                        office,
                        plain.kind().name(),
                        plain.nib());
    }

    List<Firm> ofName(String office, PlainFirm plain) {
        return query(
                "f.office = ? and f.kind = ? and f.plain_name = ? order by f.id",
                office,
                plain.kind().name(),
                cut(plain.name()));
    }

    /** Whatever its legal form; so many at most. */
    List<Firm> ofCore(String office, PlainFirm plain, int most) {
        return query(
                "f.office = ? and f.kind = ? and f.core_name = ? order by f.id limit " + most,
                office,
                plain.kind().name(),
                cut(plain.core()));
    }

    /** Whose name, without its legal form, begins so; so many at most. */
    List<Firm> ofBeginning(String office, FirmKind kind, String beginning, int most) {
        return query(
                "f.office = ? and f.kind = ? and f.core_name like ? order by f.id limit " + most,
                office,
                kind.name(),
                beginning + "%");
    }

    /** That it began with. */
    List<Firm> ofCase(String caseId) {
        return query("f.id in (select firm_id from ln_firm_case where case_id = ?) order by f.id", caseId);
    }

    List<Firm> query(String conditions, Object... values) {
        return jdbc.query("select " + COLUMNS + " from ln_firm f where " + conditions, FirmRows::firm, values);
    }

    static Firm firm(ResultSet row, int place) throws SQLException {
        return new Firm(
                row.getString(1),
                row.getString(2),
                new FirmDetails(
                        FirmKind.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8)),
                row.getInt(9));
    }

    /**
     * A new one.
     *
     * @param fromCase whether a case brought it
     * @throws DuplicateKeyException when one with its number, or with its name and address, is there already
     */
    Firm insert(String office, FirmDetails details, boolean fromCase) {
        Firm firm = new Firm(UUID.randomUUID().toString(), office, details, 1);
        PlainFirm plain = PlainFirm.of(details);
        jdbc.update(
                "insert into ln_firm (id, office, kind, name, nib, npwp, address, branch, plain_name, core_name, number_key,"
                        + " place_key, from_cases, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                firm.id(),
                office,
                details.kind().name(),
                details.name(),
                details.nib(),
                details.npwp(),
                details.address(),
                details.branch(),
                cut(plain.name()),
                cut(plain.core()),
                plain.numberKey(),
                plain.placeKey(),
                fromCase,
                firm.version());
        insertParts(firm);
        return firm;
    }

    /**
     * Writes something else over a locked one.
     *
     * @param fromCase whether still nothing but cases made it what it is
     * @throws DuplicateKeyException as {@link #insert}
     */
    Firm update(Firm before, FirmDetails details, boolean fromCase) {
        Firm after = new Firm(before.id(), before.office(), details, before.version() + 1);
        PlainFirm plain = PlainFirm.of(details);
        jdbc.update(
                "update ln_firm set name = ?, nib = ?, npwp = ?, address = ?, branch = ?, plain_name = ?, core_name = ?,"
                        + " number_key = ?, place_key = ?, from_cases = (from_cases and ?), version = ? where id = ?",
                details.name(),
                details.nib(),
                details.npwp(),
                details.address(),
                details.branch(),
                cut(plain.name()),
                cut(plain.core()),
                plain.numberKey(),
                plain.placeKey(),
                fromCase,
                after.version(),
                after.id());
        jdbc.batchUpdate(DELETE_PART, parts(before));
        insertParts(after);
        return after;
    }

    /** In one statement: a name has fifty parts, and an import thousands of names. */
    private void insertParts(Firm firm) {
        List<Object[]> rows = parts(firm);
        if (!rows.isEmpty()) {
            jdbc.update(
                    INSERT_PARTS + ONE_MORE.repeat(rows.size() - 1),
                    rows.stream().flatMap(Arrays::stream).toArray());
        }
    }

    void delete(Firm firm) {
        jdbc.batchUpdate(DELETE_PART, parts(firm));
        jdbc.update("delete from ln_firm where id = ?", firm.id());
    }

    private static List<Object[]> parts(Firm firm) {
        List<Object[]> rows = new ArrayList<>();
        for (FirmPart part : FirmPart.of(firm.details())) {
            rows.add(new Object[] {firm.office(), firm.details().kind().name(), part.text(), firm.id(), part.place()});
        }
        return rows;
    }

    private static String cut(String plain) {
        return Objects.requireNonNull(plain).length() <= PLAIN ? plain : plain.substring(0, PLAIN);
    }
}
