package id.loketnaker.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.loketnaker.values.Json;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Enters what cases are looked for by that were received before any part of it was. Which field was the identity or
 * telephone number no pack said then: every field is taken whose name begins so.
 */
@Component
@SuppressWarnings("checkstyle:TypeName") // Flyway reads version and description from the name
class V22_1__What_cases_are_looked_for_by extends BaseJavaMigration {

    private static final int AT_ONCE = 1000;
    private static final Pattern IDENTITY = Pattern.compile("nik[A-Z].*|nik");
    private static final Pattern TELEPHONE = Pattern.compile("(telepon|ponsel|nomorPonsel|nomorTelepon)([A-Z].*)?");

    private static final String NEXT = """
            select c.id, c.office, c.number, c.applicant, c.subject,
                   (select e.details from ln_case_entry e
                     where e.id = (select min(f.id) from ln_case_entry f where f.case_id = c.id and f.kind = 'RECEIVED'))
              from ln_case c where c.erased_at is null and c.id > ? order by c.id limit %d""".formatted(AT_ONCE);

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (PreparedStatement next = connection.prepareStatement(NEXT);
                PreparedStatement sought = connection.prepareStatement("update ln_case set sought = ? where id = ?");
                PreparedStatement insert = connection.prepareStatement(CaseParts.INSERT)) {
            String last = "";
            while (last != null) {
                last = enterAfter(last, next, sought, insert);
                sought.executeBatch();
                insert.executeBatch();
            }
        }
    }

    /** Some cases, not all at once: what was filled in is long. Answers the last one, or nothing. */
    private static @Nullable String enterAfter(
            String id, PreparedStatement next, PreparedStatement sought, PreparedStatement insert) throws SQLException {
        next.setString(1, id);
        String last = null;
        try (ResultSet each = next.executeQuery()) {
            while (each.next()) {
                last = each.getString(1);
                SoughtText text = text(each.getString(3), each.getString(4), each.getString(5), each.getString(6));
                sought.setString(1, text.text());
                sought.setString(2, last);
                sought.addBatch();
                for (Object[] row : CaseParts.rows(last, each.getString(2), text)) {
                    for (int column = 0; column < row.length; column++) {
                        insert.setObject(column + 1, row[column]);
                    }
                    insert.addBatch();
                }
            }
        }
        return last;
    }

    private static SoughtText text(
            String number, String applicant, @Nullable String subject, @Nullable String details) {
        JsonNode filledIn = Json.tree(Objects.toString(details, "")).orElseGet(MissingNode::getInstance);
        return SoughtText.of(
                number,
                String.join(" ", values(filledIn, IDENTITY)),
                values(filledIn, TELEPHONE).stream().findFirst().orElse(null),
                subject,
                applicant);
    }

    private static List<String> values(JsonNode filledIn, Pattern names) {
        List<String> values = new ArrayList<>();
        filledIn.fields().forEachRemaining(field -> {
            if (names.matcher(field.getKey()).matches() && field.getValue().isTextual()) {
                values.add(field.getValue().asText());
            }
        });
        return values;
    }
}
