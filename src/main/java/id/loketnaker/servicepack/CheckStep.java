package id.loketnaker.servicepack;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks without doing ({@code periksa}).
 *
 * @param openTasks names or ids of all open tasks, in any order; {@code null} is not looked at
 * @param due present due date by name or id of a timer event or a task
 * @param promise {@code null} is not looked at
 * @param letters state of the last letter by its id: {@code konsep}, {@code bernomor}, {@code terbit}, {@code diganti},
 *     {@code dibatalkan}
 * @param notices ids of the texts that the applicant was told so far, first to last; {@code null} is not looked at
 */
public record CheckStep(
        @Nullable List<String> openTasks,
        Map<String, LocalDateTime> due,
        @Nullable ExpectedPromise promise,
        Map<String, String> letters,
        @Nullable List<String> notices)
        implements ScenarioStep {}
