package id.loketnaker.engine.identity;

import id.loketnaker.engine.MoveReason;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Gives tasks whose holder was deleted under a former version back to all of their role: they stood in nobody's list.
 * Today nobody is deleted with tasks in their hands, see {@link HeldTasks}.
 */
@Component
class GoneHolders {

    private static final Logger LOG = LoggerFactory.getLogger(GoneHolders.class);

    private final JdbcTemplate jdbc;
    private final TaskService tasks;
    private final ProcessEngineConfigurationImpl engine;

    GoneHolders(JdbcTemplate jdbc, TaskService tasks, ProcessEngineConfigurationImpl engine) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.engine = engine;
    }

    @EventListener(ApplicationReadyEvent.class)
    void release() {
        List<String> gone = jdbc.queryForList("""
                select distinct t.ASSIGNEE_ from ACT_RU_TASK t
                 where t.ASSIGNEE_ is not null
                   and not exists (select 1 from ACT_ID_USER u where u.ID_ = t.ASSIGNEE_)""", String.class);
        for (String holder : gone) {
            List<Task> held = tasks.createTaskQuery().taskAssignee(holder).list();
            held.forEach(this::release);
            LOG.info("{} tugas seorang pengguna yang sudah dihapus kembali ke antrean perannya", held.size());
        }
    }

    private void release(Task task) {
        engine.getCommandExecutorTxRequired().execute(context -> {
            MoveReason.ofThisCommand().say("pemegangnya tidak terdaftar lagi");
            tasks.setAssignee(task.getId(), null);
            return task;
        });
    }
}
