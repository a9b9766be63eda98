package id.loketnaker.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.engine.deployment.OfficeDirectory;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.reader.PackLocation;
import id.loketnaker.servicepack.reader.ServicePackReader;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.OnH2Alone;
import id.loketnaker.testing.PackFolder;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;

@EngineTest
@OnH2Alone(because = "Camunda keeps the lists; ListsOfOthersTest reads them on MySQL")
class TaskFiltersTest {

    private static final String CHECKER = "mediator.melati";

    @Autowired
    Desk desk;

    @Autowired
    FilterService filters;

    @Autowired
    RepositoryService repository;

    @Autowired
    TaskService tasks;

    @Autowired
    TaskFilters taskFilters;

    @Autowired
    OfficeDirectory offices;

    @Autowired
    Grants grants;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcTemplate jdbc;

    @Value("${loketnaker.packs}")
    String packs;

    @AfterEach
    void make_all_filters_anew() {
        filters.createFilterQuery().list().forEach(filter -> filters.deleteFilter(filter.getId()));
        jdbc.update("delete from ln_task_filter");
        startAgain();
    }

    @Test
    void an_official_is_shown_the_general_lists_in_the_order_of_urgency() {
        assertThat(namesFor(CHECKER))
                .startsWith(
                        "Antrean peran saya",
                        "Tugas saya",
                        "Jatuh tempo hari ini",
                        "Terlambat",
                        "Menunggu pemohon",
                        "Semua tugas peran");
    }

    @Test
    void the_list_of_a_service_is_shown_only_in_its_office_and_only_beside_another() {
        assertThat(namesFor("mediator.bekasi")).noneMatch(name -> name.contains("Mediasi"));
        Filter second = filters.newTaskFilter("Layanan kedua");
        second.setQuery(tasks.createTaskQuery());
        second.setProperties(Map.of("priority", 300, DeskFilterManager.OFFICE, "bekasi"));
        filters.saveFilter(second);
        grants.filter("mediator", second.getId());

        assertThat(namesFor("mediator.bekasi")).contains("Layanan kedua").anyMatch(name -> name.contains("(Mediasi)"));
        assertThat(namesFor("mediator.melati")).doesNotContain("Layanan kedua");
    }

    @Test
    void the_list_of_a_service_goes_to_the_roles_of_its_tasks_and_to_those_that_its_calls_give() {
        assertThat(namesFor("kepala-dinas.melati")).contains("Uji Potongan");

        taskFilters.provide(calling("mediator, mediator"));

        assertThat(namesFor("kepala-dinas.melati")).contains("Uji Surat").doesNotContain("Uji Potongan");
        assertThat(namesFor(CHECKER)).contains("Uji Potongan");
        assertThat(namesFor(Desk.CLERK)).contains("Uji Potongan");
    }

    private static ServicePack calling(String initialling) {
        return new ServicePackReader()
                .read(PackFolder.changed(
                        PackFolder.calling(), "uji-potongan.bpmn", "mediator, kepala-dinas", initialling));
    }

    /** All that is known while it is deployed is the one pack. */
    @Test
    void a_deployment_of_one_office_leaves_the_lists_of_all_others_as_they_were() {
        List<String> officials = List.of("mediator.bekasi", CHECKER, Desk.CLERK, "kepala-dinas.melati");
        List<List<String>> before = officials.stream().map(this::namesFor).toList();
        assertThat(before).noneMatch(List::isEmpty);
        PackFiles renamed =
                PackFolder.changed(PackFolder.small("kenanga", "KNG"), "uji-jeda.bpmn", "Petugas ditegur", "Ditegur");

        String deployed = desk.as(
                "pemilik-proses.kenanga",
                () -> repository
                        .createDeployment()
                        .name(Desk.SMALL)
                        .source("Camunda Modeler")
                        .tenantId("kenanga")
                        .addString("uji-jeda.bpmn", PackFolder.text(renamed, "uji-jeda.bpmn"))
                        .deploy()
                        .getId());

        assertThat(officials.stream().map(this::namesFor).toList()).isEqualTo(before);
        repository.deleteDeployment(deployed);
    }

    @Test
    void a_start_leaves_alone_what_was_changed_deleted_or_added() {
        Filter late = named("Terlambat");
        late.setName("Terlambat sekali");
        filters.saveFilter(late);
        filters.deleteFilter(named("Menunggu pemohon").getId());
        Filter own = desk.as(CHECKER, () -> {
            Filter made = filters.newTaskFilter("Daftar saya sendiri").setOwner(CHECKER);
            return filters.saveFilter(made.setQuery(tasks.createTaskQuery().taskNameLike("%izin%")));
        });

        startAgain();

        assertThat(filters.createFilterQuery().list())
                .extracting(Filter::getName)
                .contains("Terlambat sekali", "Daftar saya sendiri")
                .doesNotContain("Terlambat", "Menunggu pemohon");
        assertThat(namesFor(CHECKER)).contains("Daftar saya sendiri");
        assertThat(namesForColleague()).doesNotContain("Daftar saya sendiri");
        assertThat(filters.getFilter(own.getId())).isNotNull();
    }

    @Test
    void a_start_without_news_writes_nothing() {
        List<Map<String, Object>> before = stored();

        startAgain();

        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void lists_of_the_former_version_follow_and_one_that_was_changed_stays() {
        filters.createFilterQuery().list().forEach(filter -> filters.deleteFilter(filter.getId()));
        jdbc.update("delete from ln_task_filter");
        String queue = former("Antrean peran saya", -10, false);
        String mine = former("Tugas saya", -5, true);

        startAgain();

        assertThat(filters.getFilter(queue).getProperties().get("variables")).isEqualTo(List.of());
        assertThat(filters.getFilter(mine).getProperties())
                .containsEntry("color", "#abcdef")
                .containsKey("variables");
        assertThat(filters.getFilter(mine).getProperties().get("variables")).isNotEqualTo(List.of());
        assertThat(namesFor(CHECKER)).containsOnlyOnce("Antrean peran saya", "Tugas saya");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${engine.shutdown()}",
                "${''.getClass().forName('java.lang.Runtime')}",
                "${currentUser()}${tenggat}",
                "#{meja}"
            })
    void a_list_of_ones_own_may_carry_out_nothing(String expression) {
        Filter filter = desk.as(CHECKER, () -> filters.newTaskFilter("Tipuan").setOwner(CHECKER));
        filter.setQuery(
                tasks.createTaskQuery().or().taskAssigneeExpression(expression).endOr());

        assertThatThrownBy(() -> desk.as(CHECKER, () -> filters.saveFilter(filter)))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("Ungkapan");
    }

    @Test
    void a_list_is_made_in_ones_own_name_only() {
        Filter filter = desk.as(CHECKER, () -> filters.newTaskFilter("Titipan").setOwner(Desk.CLERK));
        filter.setQuery(tasks.createTaskQuery());

        assertThatThrownBy(() -> desk.as(CHECKER, () -> filters.saveFilter(filter)))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("atas nama Anda sendiri");
    }

    @Test
    void a_list_that_Tasklist_sends_without_an_owner_is_of_who_makes_it_and_of_nobody_else() {
        Filter filter = desk.as(CHECKER, () -> filters.newTaskFilter("Izin saja"));
        filter.setQuery(tasks.createTaskQuery().taskNameLike("%izin%"));

        Filter made = desk.as(CHECKER, () -> filters.saveFilter(filter));

        assertThat(made.getOwner()).isEqualTo(CHECKER);
        assertThat(namesFor(CHECKER)).contains("Izin saja");
        assertThat(namesFor(Desk.CLERK)).doesNotContain("Izin saja");
    }

    @Test
    void a_list_of_ones_own_may_count_from_now() {
        Filter filter =
                desk.as(CHECKER, () -> filters.newTaskFilter("Minggu ini").setOwner(CHECKER));
        filter.setQuery(tasks.createTaskQuery().dueBeforeExpression("${dateTime().plusDays(7)}"));

        desk.as(CHECKER, () -> filters.saveFilter(filter));

        assertThat(namesFor(CHECKER)).contains("Minggu ini");
    }

    @Test
    void what_is_due_today_late_or_waiting_stands_in_its_list() {
        desk.at("2026-08-03T09:00");
        String caseId = desk.start();
        Task task = desk.task(caseId, "Task_Periksa");
        LocalDateTime due = LocalDateTime.ofInstant(task.getDueDate().toInstant(), Desk.ZONE);

        desk.at(due.toLocalDate() + "T00:00");
        assertThat(listedFor(CHECKER, "Jatuh tempo hari ini")).contains(task.getId());
        assertThat(listedFor(CHECKER, "Terlambat")).doesNotContain(task.getId());
        desk.at(due.toLocalDate().minusDays(1) + "T23:59");
        assertThat(listedFor(CHECKER, "Jatuh tempo hari ini")).doesNotContain(task.getId());
        desk.at(due.toLocalDate().plusDays(1) + "T00:00");
        assertThat(listedFor(CHECKER, "Jatuh tempo hari ini")).doesNotContain(task.getId());
        assertThat(listedFor(CHECKER, "Terlambat")).contains(task.getId());
        assertThat(listedFor("mediator.bekasi", "Terlambat")).doesNotContain(task.getId());
    }

    @Test
    void a_task_at_which_the_clock_stands_still_waits_and_no_other_does() {
        desk.at("2026-08-03T09:00");
        String caseId = desk.start();
        desk.complete(CHECKER, desk.task(caseId, "Task_Periksa"), Map.of("hasil", "kurang", "kekurangan", "KTP"));
        Task waiting = desk.task(caseId, "Task_TungguSurat");
        assertThat(listedFor(Desk.CLERK, "Menunggu pemohon"))
                .contains(waiting.getId())
                .doesNotContain(desk.task(caseId, "Task_Siapkan").getId());
        assertThat(listedFor(CHECKER, "Menunggu pemohon")).doesNotContain(waiting.getId());

        desk.complete(Desk.CLERK, waiting, Map.of("catatan", "Surat datang"));

        assertThat(listedFor(Desk.CLERK, "Menunggu pemohon"))
                .contains(desk.task(caseId, "Task_TerimaSurat").getId());
    }

    private String former(String name, int priority, boolean changed) {
        Filter filter = filters.newTaskFilter(name);
        filter.setQuery(
                name.equals("Tugas saya")
                        ? tasks.createTaskQuery()
                                .taskAssigneeExpression("${currentUser()}")
                                .orderByDueDate()
                                .asc()
                        : tasks.createTaskQuery()
                                .taskCandidateGroupInExpression("${currentUserGroups()}")
                                .taskUnassigned()
                                .orderByDueDate()
                                .asc());
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("priority", priority);
        properties.put("refresh", true);
        properties.put("showUndefinedVariable", false);
        properties.put(
                "variables",
                List.of(
                        Map.of("name", "namaPemohon", "label", "Pemohon"),
                        Map.of("name", "namaTermohon", "label", "Termohon")));
        if (changed) {
            properties.put("color", "#abcdef");
        }
        filter.setProperties(properties);
        return filters.saveFilter(filter).getId();
    }

    private void startAgain() {
        new ServicePackReader().readAll(PackLocation.of(packs).packs()).forEach(offices::welcome);
    }

    private List<Map<String, Object>> stored() {
        return jdbc.queryForList("select ID_, REV_, NAME_ from ACT_RU_FILTER order by ID_");
    }

    private Filter named(String name) {
        return filters.createFilterQuery().filterName(name).singleResult();
    }

    private List<String> listedFor(String user, String filter) {
        String id = named(filter).getId();
        return desk.as(
                user, () -> filters.<Task>list(id).stream().map(Task::getId).toList());
    }

    private List<String> namesFor(String user) {
        return desk.as(user, this::names);
    }

    private List<String> namesForColleague() {
        identity.setAuthentication("mediator-2.melati", List.of("mediator"), List.of("melati"));
        try {
            return names();
        } finally {
            identity.clearAuthentication();
        }
    }

    private List<String> names() {
        return filters.createFilterQuery().list().stream()
                .sorted(Comparator.comparing(
                        filter -> ((Number) filter.getProperties().getOrDefault("priority", 0)).intValue()))
                .map(Filter::getName)
                .toList();
    }
}
