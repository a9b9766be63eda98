package id.loketnaker.casework;

import id.loketnaker.absences.Absences;
import id.loketnaker.casework.TeamTasks.Colleague;
import id.loketnaker.casework.TeamTasks.TeamTask;
import id.loketnaker.values.EnteredText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A task goes into other hands: its holder gives it to a colleague of the same role, and so do the superiors of the
 * role and the managers of the office, who also give it back to all of the role. Each move has a reason, which is on
 * the record of the case.
 */
@Service
public class HandOvers {

    private static final int LONGEST = 300;
    private static final String NOT_SEEN = "Tugas ini tidak ada, sudah selesai, atau bukan untuk peran Anda.";

    /**
     * What may become of a task.
     *
     * @param holder user id; nobody's task has none
     * @param holderName for people
     * @param allowed whether the present user may move it
     * @param colleagues who could take it; none when it is not theirs to move
     */
    public record Offer(
            String step,
            @Nullable String holder,
            @Nullable String holderName,
            boolean allowed,
            List<Colleague> colleagues) {

        public Offer {
            colleagues = List.copyOf(colleagues);
        }
    }

    private final TeamTasks tasks;
    private final OpenTasks seen;
    private final Superiors superiors;
    private final Absences absences;
    private final WhoIsPresent present;
    private final People people;

    HandOvers(
            TeamTasks tasks,
            OpenTasks seen,
            Superiors superiors,
            Absences absences,
            WhoIsPresent present,
            People people) {
        this.tasks = tasks;
        this.seen = seen;
        this.superiors = superiors;
        this.absences = absences;
        this.present = present;
        this.people = people;
    }

    /** @throws UnknownException when there is no such open task, or none that the present user may see or move */
    @Transactional(readOnly = true)
    public Offer of(String taskId) {
        TeamTask task = found(taskId);
        boolean allowed = isAllowed(task);
        return new Offer(
                task.name(), task.holder(), nameOf(task.holder()), allowed, allowed ? colleagues(task) : List.of());
    }

    /**
     * Moves a task in the name of the present user.
     *
     * @param holder whom the user took for its holder; when somebody else has it by now, nothing happens
     * @param to user id of who takes it; nobody when it goes back to all of its role
     * @throws UnknownException as {@link #of}
     * @throws HeldByAnotherException when it is not theirs to move, or in other hands by now
     * @throws UnacceptableException without a reason, or when whom it is for could not take it
     */
    @Transactional
    public void move(String taskId, @Nullable String holder, @Nullable String to, @Nullable String reason) {
        TeamTask task = found(taskId);
        if (!isAllowed(task) || task.holder() != null && !task.holder().equals(holder)) {
            throw new HeldByAnotherException(Objects.requireNonNullElse(nameOf(task.holder()), "petugas lain"));
        }
        if (Objects.equals(task.holder(), to)) {
            throw new UnacceptableException("Pilih kepada siapa tugas ini dialihkan.");
        }
        if (to != null && colleagues(task).stream().noneMatch(each -> each.id().equals(to))) {
            throw new UnacceptableException(
                    "Tugas hanya dialihkan kepada pegawai dengan peran yang sama di kantor ini, yang sedang bertugas.");
        }
        tasks.move(task, to, reason(reason));
    }

    /** Whether a holder of a task is the present user, or somebody away whose work they do. */
    public boolean isTheirs(String holder) {
        return present.user().filter(user -> isHolderOrSubstitute(user, holder)).isPresent();
    }

    private static String reason(@Nullable String given) {
        String why = EnteredText.line(Objects.toString(given, ""));
        if (why.isEmpty() || why.length() > LONGEST) {
            throw new UnacceptableException(
                    "Tulis alasan mengalihkan tugas ini, paling panjang " + LONGEST + " huruf.");
        }
        return why;
    }

    private TeamTask found(String taskId) {
        return tasks.find(taskId)
                .filter(task -> isAllowed(task) || !seen.find(List.of(taskId)).isEmpty())
                .orElseThrow(() -> new UnknownException(NOT_SEEN));
    }

    private boolean isAllowed(TeamTask task) {
        return present.user()
                .filter(user -> isHolderOrSubstitute(user, task.holder())
                        || superiors.isAbove(user, task.office(), task.roles()))
                .isPresent();
    }

    private boolean isHolderOrSubstitute(PresentUser user, @Nullable String holder) {
        return holder != null
                && (holder.equals(user.id())
                        || absences.substitutedBy(user.id()).contains(holder));
    }

    private List<Colleague> colleagues(TeamTask task) {
        Set<String> away = absences.awayNow(task.office());
        return tasks.officials(task.office(), task.roles()).stream()
                .filter(each -> !each.id().equals(task.holder()) && !away.contains(each.id()))
                .toList();
    }

    private @Nullable String nameOf(@Nullable String holder) {
        return Optional.ofNullable(holder)
                .map(id -> people.of(List.of(id)).getOrDefault(id, People.NAMELESS))
                .orElse(null);
    }
}
