package id.loketnaker.engine.identity;

import id.loketnaker.servicepack.ServicePack;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/**
 * The lists of tasks of every official, and one for each service of an office. The former follow from the roles that
 * there are, the latter from one pack each: no list asks which other packs there are, so that none is lost when a pack
 * is deployed alone.
 */
@Component
class FilterDrafts {

    /** Any task with a follow-up date: the journal gives one to those that wait. */
    private static final Date EVER = Date.from(Instant.parse("2000-01-01T00:00:00Z"));

    private static final int SERVICES = 100; // one after the other by name, see DeskFilterManager

    private final TaskService tasks;

    FilterDrafts(TaskService tasks) {
        this.tasks = tasks;
    }

    /**
     * The lists that do not belong to a service.
     *
     * @param roles of every office, also those that no diagram names any more: tasks of running cases may be theirs
     */
    List<FilterDraft> general(Set<String> roles) {
        Set<String> managersToo = new TreeSet<>(roles);
        managersToo.add(Onlookers.MANAGER);
        return List.of(
                general(
                        "antrean",
                        "Antrean peran saya",
                        "Tugas peran Anda yang belum diambil siapa pun",
                        10,
                        tasks.createTaskQuery()
                                .taskCandidateGroupInExpression("${currentUserGroups()}")
                                .taskUnassigned(),
                        managersToo),
                general(
                        "saya",
                        "Tugas saya",
                        "Tugas yang sudah Anda ambil",
                        20,
                        tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"),
                        managersToo),
                general(
                        "hari-ini",
                        "Jatuh tempo hari ini",
                        "Tugas Anda dan antrean peran Anda yang jatuh tempo hari ini menurut jam kantor",
                        30,
                        mineAndQueue()
                                .dueAfterExpression("${meja.sebelumHariIni()}")
                                .dueBeforeExpression("${meja.besok()}"),
                        roles),
                general(
                        "terlambat",
                        "Terlambat",
                        "Tugas peran Anda yang lewat jatuh tempo, juga yang dipegang rekan",
                        40,
                        tasks.createTaskQuery().dueBeforeExpression("${now()}"),
                        managersToo),
                general(
                        "menunggu",
                        "Menunggu pemohon",
                        "Tugas Anda dan antrean peran Anda yang menunggu pihak luar; jam perkaranya berhenti",
                        50,
                        mineAndQueue().followUpAfter(EVER),
                        roles),
                general(
                        "peran",
                        "Semua tugas peran",
                        "Semua tugas peran Anda, juga yang dipegang rekan",
                        60,
                        tasks.createTaskQuery().active(),
                        managersToo));
    }

    FilterDraft service(ServicePack pack) {
        String office = pack.office().id();
        return new FilterDraft(
                "layanan:" + office + "/" + pack.key(),
                pack.standard().name(),
                "Tugas Anda dan antrean peran Anda pada layanan ini, "
                        + pack.office().name(),
                SERVICES,
                inOrder(ofService(pack).tenantIdIn(office)),
                Map.of(DeskFilterManager.OFFICE, office),
                pack.taskRoles());
    }

    /** A task in a fragment has the number of its case, but not its process. */
    private TaskQuery ofService(ServicePack pack) {
        return pack.fragments().isEmpty()
                ? mineAndQueue().processDefinitionKey(pack.key())
                : mineAndQueue()
                        .processInstanceBusinessKeyLike(
                                pack.standard().code() + "-" + pack.office().code() + "-%");
    }

    private static FilterDraft general(
            String code, String name, String description, int rank, TaskQuery query, Set<String> groups) {
        return new FilterDraft(code, name, description, rank, inOrder(query), Map.of(), groups);
    }

    private TaskQuery mineAndQueue() {
        return tasks.createTaskQuery()
                .or()
                .taskAssigneeExpression("${currentUser()}")
                .taskCandidateGroupInExpression("${currentUserGroups()}")
                .endOr();
    }

    private static TaskQuery inOrder(TaskQuery query) {
        return query.orderByDueDate().asc();
    }
}
