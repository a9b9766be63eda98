package id.loketnaker.engine.identity;

import java.util.List;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricTaskInstanceManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Lets an official look up the past of an open task of theirs, which comments and attachments ask for. The rest of history is
 * for those who have the grant.
 */
final class RoleTaskHistory extends HistoricTaskInstanceManager {

    @Override
    public List<HistoricTaskInstance> findHistoricTaskInstancesByQueryCriteria(
            HistoricTaskInstanceQueryImpl query, Page page) {
        return isTheirOpenTask(query.getTaskId())
                ? getCommandContext()
                        .runWithoutAuthorization(() -> super.findHistoricTaskInstancesByQueryCriteria(query, page))
                : super.findHistoricTaskInstancesByQueryCriteria(query, page);
    }

    private boolean isTheirOpenTask(String taskId) {
        return taskId != null
                && Onlookers.confined(getCommandContext())
                        .map(user -> {
                            TaskEntity task =
                                    getCommandContext().getTaskManager().findTaskById(taskId);
                            return task != null
                                    && getTenantManager().isAuthenticatedTenant(task.getTenantId())
                                    && RoleCommandChecker.isTheirs(task, user);
                        })
                        .orElse(false);
    }
}
