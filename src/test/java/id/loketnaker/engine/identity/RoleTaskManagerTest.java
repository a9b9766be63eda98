package id.loketnaker.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.EngineTest;
import java.util.List;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class RoleTaskManagerTest {

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    @BeforeEach
    void make_a_task_of_each_role() {
        for (String role : List.of("mediator", "sekretaris")) {
            Task task = tasks.newTask("task-" + role);
            task.setName(role);
            tasks.saveTask(task);
            tasks.addCandidateGroup(task.getId(), role);
        }
    }

    @AfterEach
    void delete_the_tasks() {
        tasks.deleteTasks(List.of("task-mediator", "task-sekretaris"), true);
    }

    @Test
    void who_asks_for_all_tasks_sees_those_of_their_role() {
        assertThat(seenBy(List.of("mediator"), query -> query)).containsExactly("mediator");
    }

    @Test
    void who_asks_for_their_role_sees_its_tasks() {
        assertThat(seenBy(List.of("mediator"), query -> query.taskCandidateGroup("mediator")))
                .containsExactly("mediator");
    }

    @Test
    void who_asks_for_another_role_sees_nothing() {
        assertThat(seenBy(List.of("mediator"), query -> query.taskCandidateGroup("sekretaris")))
                .isEmpty();
    }

    @Test
    void who_asks_for_their_role_and_another_sees_those_of_theirs() {
        assertThat(seenBy(List.of("mediator"), query -> query.taskCandidateGroupIn(List.of("mediator", "sekretaris"))))
                .containsExactly("mediator");
    }

    @Test
    void who_asks_for_their_role_or_all_sees_those_of_theirs() {
        assertThat(seenBy(
                        List.of("mediator"),
                        query -> query.or()
                                .taskCandidateGroup("mediator")
                                .taskNameLike("%")
                                .endOr()))
                .containsExactly("mediator");
    }

    @Test
    void who_asks_for_two_roles_at_once_of_which_none_is_left_sees_no_task_of_another() {
        assertThat(seenBy(
                        List.of("mediator"),
                        query -> query.taskCandidateGroup("mediator").taskCandidateGroupIn(List.of("sekretaris"))))
                .doesNotContain("sekretaris");
    }

    @Test
    void who_has_no_role_sees_nothing() {
        assertThat(seenBy(List.of(), query -> query)).isEmpty();
    }

    private List<String> seenBy(List<String> roles, UnaryOperator<TaskQuery> asked) {
        identity.setAuthentication("petugas", roles, List.of("dahlia")); // an office where nobody else has a task
        try {
            return asked.apply(tasks.createTaskQuery()).list().stream()
                    .map(Task::getName)
                    .toList();
        } finally {
            identity.clearAuthentication();
        }
    }
}
