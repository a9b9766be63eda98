package id.loketnaker.engine.identity;

import id.loketnaker.servicepack.Role;
import id.loketnaker.servicepack.ServicePack;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The lists of tasks of every official, and one for each service of an office. */
@Component
class FilterDrafts {

    /** Any task with a follow-up date: the journal gives one to those that wait. */
    private static final Date EVER = Date.from(Instant.parse("2000-01-01T00:00:00Z"));

    private static final int FIRST_SERVICE = 100;

    private final TaskService tasks;

    FilterDrafts(TaskService tasks) {
        this.tasks = tasks;
    }

    List<FilterDraft> of(List<ServicePack> packs) {
        Set<String> roles = packs.stream()
                .flatMap(pack -> pack.office().roles().stream())
                .map(Role::id)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> managersToo = new TreeSet<>(roles);
        managersToo.add(Onlookers.MANAGER);
        List<FilterDraft> drafts = new ArrayList<>(List.of(
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
                        roles)));
        drafts.addAll(services(packs));
        return drafts;
    }

    private List<FilterDraft> services(List<ServicePack> packs) {
        List<ServicePack> byName = packs.stream()
                .sorted(Comparator.comparing(
                                (ServicePack pack) -> pack.standard().name())
                        .thenComparing(pack -> pack.office().id()))
                .toList();
        List<FilterDraft> drafts = new ArrayList<>();
        for (ServicePack pack : byName) {
            drafts.add(service(pack, FIRST_SERVICE + drafts.size()));
        }
        return drafts;
    }

    private FilterDraft service(ServicePack pack, int rank) {
        String office = pack.office().id();
        return new FilterDraft(
                "layanan:" + office + "/" + pack.key(),
                pack.standard().name(),
                "Tugas Anda dan antrean peran Anda pada layanan ini, "
                        + pack.office().name(),
                rank,
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
