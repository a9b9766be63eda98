package id.loketnaker.register;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/** Enters the names of the applicants of cases that were received before names could be searched. */
@Component
@SuppressWarnings("checkstyle:TypeName") // Flyway reads version and description from the name
class V5_1__Names_of_applicants extends BaseJavaMigration {

    private static final int AT_ONCE = 1000;

    @Override
    public void migrate(Context context) throws SQLException {
        try (Statement cases = context.getConnection().createStatement();
                PreparedStatement insert = context.getConnection().prepareStatement(ApplicantNames.INSERT);
                ResultSet each = cases.executeQuery("select office, id, received_at, applicant from ln_case")) {
            int waiting = 0;
            while (each.next()) {
                for (String part : ApplicantName.of(each.getString(4)).parts()) {
                    insert.setString(1, each.getString(1));
                    insert.setString(2, part);
                    insert.setString(3, each.getString(2));
                    insert.setTimestamp(4, each.getTimestamp(3));
                    insert.addBatch();
                    waiting++;
                }
                if (waiting >= AT_ONCE) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        }
    }
}
