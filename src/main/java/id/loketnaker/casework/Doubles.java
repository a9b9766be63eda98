package id.loketnaker.casework;

import id.loketnaker.register.RegisteredCase;
import id.loketnaker.register.SimilarCases;
import id.loketnaker.servicepack.ServicePack;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Warns the counter and whoever works on a case that the same request may be running already. */
@Service
public class Doubles {

    private final SimilarCases similar;
    private final TaskCases tasks;
    private final StartableServices startable;

    Doubles(SimilarCases similar, TaskCases tasks, StartableServices startable) {
        this.similar = similar;
        this.tasks = tasks;
        this.startable = startable;
    }

    /**
     * Beside a task.
     *
     * @throws UnknownException when there is no such open task, or none that the present user may see
     */
    @Transactional
    public List<RegisteredCase> ofTask(String taskId) {
        return similar.of(tasks.of(taskId));
    }

    /**
     * Beside a start form that is being filled in.
     *
     * @param values by the keys of the form
     * @throws UnknownException when there is no such service in an office of theirs
     * @throws NotTheirsException when their role does not start it
     */
    @Transactional(readOnly = true)
    public List<RegisteredCase> ofForm(String definitionId, Map<String, Object> values) {
        ServicePack pack = startable.of(definitionId);
        return similar.of(new SimilarCases.Request(
                pack.office().id(),
                pack.key(),
                text(values, pack.standard().identityField()),
                text(values, pack.standard().applicantField()),
                text(values, pack.standard().subjectField())));
    }

    private static @Nullable String text(Map<String, Object> values, @Nullable String field) {
        return field == null ? null : Objects.toString(values.get(field), null);
    }
}
