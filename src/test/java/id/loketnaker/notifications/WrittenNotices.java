package id.loketnaker.notifications;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * The notices that a test has brought about; each test begins without any. Use it as
 * {@code @RegisterExtension final WrittenNotices notices = new WrittenNotices();}.
 */
final class WrittenNotices implements BeforeEachCallback {

    private @Nullable ApplicationContext application;

    @Override
    public void beforeEach(ExtensionContext context) {
        application = SpringExtension.getApplicationContext(context);
        bean(JdbcTemplate.class).update("delete from ln_notice");
    }

    List<Notice> all() {
        NoticeRows rows = bean(NoticeRows.class);
        return bean(JdbcTemplate.class).queryForList("select id from ln_notice", String.class).stream()
                .map(id -> rows.find(id).orElseThrow())
                .toList();
    }

    Notice only() {
        assertThat(all()).hasSize(1);
        return all().get(0);
    }

    /** What the record of a case says of them. */
    List<Entry> toldOn(String caseId) {
        return bean(CaseRegister.class).recordOf(caseId).stream()
                .filter(entry -> entry.kind().name().startsWith("NOTICE"))
                .toList();
    }

    private <T> T bean(Class<T> type) {
        return requireNonNull(application).getBean(type);
    }
}
