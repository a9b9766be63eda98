package id.loketnaker.engine.identity;

import id.loketnaker.values.EnteredText;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessInstanceCommentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTaskCommentCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateCommentCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.CommentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.CommentManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.task.Event;
import org.jspecify.annotations.Nullable;

/**
 * Comments on tasks: read by who may read the task, changed by who wrote them, and never deleted by hand. The engine
 * asks nothing when one is read by its id, and lets everybody who works on the task change and delete what others
 * wrote.
 */
final class CaseComments extends CommentManager {

    private static final Set<Class<?>> DELETION =
            Set.of(DeleteTaskCommentCmd.class, DeleteProcessInstanceCommentCmd.class);

    /** @throws BadUserRequestException in Indonesian, when it says nothing that can be seen */
    @Override
    public void insert(DbEntity entity) {
        if (entity instanceof CommentEntity comment && Event.ACTION_ADD_COMMENT.equals(comment.getAction())) {
            String text = EnteredText.lines(Objects.requireNonNullElse(comment.getFullMessage(), ""));
            if (text.isEmpty()) {
                throw new BadUserRequestException("Tulis catatannya dahulu; yang dikirim kosong.");
            }
            comment.setFullMessage(text);
            comment.setMessage(EnteredText.line(Objects.requireNonNullElse(comment.getMessage(), "")));
        }
        super.insert(entity);
    }

    @Override
    public @Nullable CommentEntity findCommentByTaskIdAndCommentId(String taskId, String commentId) {
        refuseDeletion();
        CommentEntity comment = super.findCommentByTaskIdAndCommentId(taskId, commentId);
        return comment == null || isReadable(taskId) ? checked(comment) : null;
    }

    @Override
    public @Nullable CommentEntity findCommentByProcessInstanceIdAndCommentId(String instanceId, String commentId) {
        refuseDeletion();
        return checked(super.findCommentByProcessInstanceIdAndCommentId(instanceId, commentId));
    }

    @Override
    public List<Comment> findCommentsByTaskId(String taskId) {
        refuseDeletion();
        return super.findCommentsByTaskId(taskId);
    }

    @Override
    public List<Comment> findCommentsByProcessInstanceId(String instanceId) {
        refuseDeletion();
        return super.findCommentsByProcessInstanceId(instanceId);
    }

    private @Nullable CommentEntity checked(@Nullable CommentEntity comment) {
        Authentication user = getCurrentAuthentication();
        if (comment != null
                && user != null
                && command() == UpdateCommentCmd.class
                && !Objects.equals(comment.getUserId(), user.getUserId())) {
            throw new AuthorizationException("Catatan hanya diubah oleh penulisnya. Tulis catatan baru.");
        }
        return comment;
    }

    /** A task that ended, or is not theirs to read, is as one that never was. */
    private boolean isReadable(String taskId) {
        if (getCurrentAuthentication() == null) {
            return true;
        }
        TaskEntity task = getCommandContext().getTaskManager().findTaskById(taskId);
        if (task != null) {
            getCommandContext()
                    .getProcessEngineConfiguration()
                    .getCommandCheckers()
                    .forEach(checker -> checker.checkReadTask(task));
        }
        return task != null;
    }

    private void refuseDeletion() {
        if (getCurrentAuthentication() != null && DELETION.contains(command())) {
            throw new AuthorizationException("Catatan tetap pada perkara dan tidak dapat dihapus.");
        }
    }

    private static Class<?> command() {
        return Context.getCommandInvocationContext().getCommand().getClass();
    }
}
