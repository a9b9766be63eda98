package id.loketnaker.register;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/**
 * Entered the names of applicants into a table that a later migration does without; V22_1 enters all that cases are
 * looked for by. It stays, for databases remember that they have it.
 */
@Component
@SuppressWarnings("checkstyle:TypeName") // Flyway reads version and description from the name
class V5_1__Names_of_applicants extends BaseJavaMigration {

    @Override
    public void migrate(Context context) {
        // its table is dropped by V22
    }
}
