package id.loketnaker.engine.journal;

import java.util.List;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricTaskInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricTaskInstanceManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * Tells the ledger of the life of each task in place of the engine's history of tasks, which would cost three
 * statements for each. Comments and attachments ask whether a task has a history: an open one has, for whoever may see
 * the task.
 */
final class OpenTaskHistory extends HistoricTaskInstanceManager {

    private final TaskJournalist tasks;

    OpenTaskHistory(TaskJournalist tasks) {
        this.tasks = tasks;
    }

    @Override
    public void createHistoricTask(TaskEntity task) {
        tasks.opened(task);
    }

    @Override
    public void updateHistoricTaskInstance(TaskEntity task) {
        // the ledger hears of what it keeps where it changes
    }

    @Override
    public void markTaskInstanceEnded(String taskId, String reason) {
        tasks.ended(getDbEntityManager().selectById(TaskEntity.class, taskId), reason);
    }

    @Override
    public List<HistoricTaskInstance> findHistoricTaskInstancesByQueryCriteria(
            HistoricTaskInstanceQueryImpl query, Page page) {
        if (query.getTaskId() == null) {
            return super.findHistoricTaskInstancesByQueryCriteria(query, page);
        }
        TaskQueryImpl open = new TaskQueryImpl();
        open.taskId(query.getTaskId());
        return getTaskManager().findTasksByQueryCriteria(open).stream()
                .map(OpenTaskHistory::asHistory)
                .toList();
    }

    private static HistoricTaskInstance asHistory(Task task) {
        HistoricTaskInstanceEntity history = new HistoricTaskInstanceEntity();
        history.setId(task.getId());
        history.setTaskDefinitionKey(task.getTaskDefinitionKey());
        history.setName(task.getName());
        history.setAssignee(task.getAssignee());
        history.setProcessInstanceId(task.getProcessInstanceId());
        history.setProcessDefinitionId(task.getProcessDefinitionId());
        history.setTenantId(task.getTenantId());
        history.setStartTime(task.getCreateTime());
        history.setDueDate(task.getDueDate());
        return history;
    }
}
