package id.loketnaker.webapps;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * No test finds what another one left behind: no case, also none that ended, and nothing that was told, kept or counted
 * of one.
 */
final class EmptyDesks implements BeforeEachCallback {

    /** All of ours but the calendar and the filters of Tasklist; those that refer to others come first. */
    private static final List<String> TABLES = List.of(
            "ln_document_read",
            "ln_document",
            "ln_waived_requirement",
            "ln_hearing",
            "ln_intake",
            "ln_draft",
            "ln_content_chunk",
            "ln_content",
            "ln_letter_trace",
            "ln_letter_file",
            "ln_letter",
            "ln_letter_number",
            "ln_notice",
            "ln_deadline",
            "ln_pause",
            "ln_case_part",
            "ln_survey_answer",
            "ln_tracked_case",
            "ln_tracking_code",
            "ln_case_entry",
            "ln_case_series",
            "ln_case",
            "ln_tally_case",
            "ln_tally_step",
            "ln_tally_official",
            "ln_tally_month",
            "ln_tally_turn");

    @Override
    public void beforeEach(ExtensionContext context) {
        ApplicationContext application = SpringExtension.getApplicationContext(context);
        RuntimeService running = application.getBean(RuntimeService.class);
        running.createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(each -> running.deleteProcessInstance(each.getId(), "test"));
        HistoryService ended = application.getBean(HistoryService.class);
        ended.createHistoricProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(each -> ended.deleteHistoricProcessInstance(each.getId()));
        JdbcTemplate jdbc = application.getBean(JdbcTemplate.class);
        TABLES.forEach(table -> jdbc.update("delete from " + table));
    }
}
