package id.loketnaker.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.LoketNakerApplication;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.servicepack.InvalidServicePackException;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.OnH2Alone;
import id.loketnaker.testing.PackFolder;
import id.loketnaker.testing.TestDatabase;
import id.loketnaker.testing.TouchesDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** What a start does with the packs and the first administrator, on one database that survives it. */
@TouchesDatabase
@OnH2Alone(because = "RestartIT starts on MySQL, again and again")
@ExtendWith(OutputCaptureExtension.class)
class StartTest {

    private static final PackFiles SMALL = PackFolder.small();

    @TempDir
    Path folder;

    private final List<String> database = TestDatabase.fresh();

    @Test
    void packs_are_deployed_once_and_outlived_by_what_was_deployed_later_until_the_folder_is_told_to_replace_it(
            CapturedOutput output) {
        new PackFolder(folder).with(SMALL);
        String caseId;
        try (ConfigurableApplicationContext first = start("demo")) {
            assertThat(version(first)).isOne();
            caseId = desk(first).start();
        }
        try (ConfigurableApplicationContext unchanged = start("demo")) {
            assertThat(version(unchanged)).isOne();
            deployAsOwner(
                    unchanged, "layanan.yaml", PackFolder.changed(SMALL, "layanan.yaml", "jumlah: 10", "jumlah: 12"));
            assertThat(version(unchanged)).isEqualTo(2);
        }
        try (ConfigurableApplicationContext afterwards = start("demo")) {
            assertThat(version(afterwards)).isEqualTo(2);
            DeployedPacks packs = afterwards.getBean(DeployedPacks.class);
            String latest = desk(afterwards).definition(Desk.SMALL, "melati");
            assertThat(packs.of(latest).standard().promise().span().amount()).isEqualTo(12);
        }
        new PackFolder(folder)
                .with(PackFolder.changed(
                        PackFolder.changed(SMALL, "uji-periksa.form", "\"maxLength\": 200", "\"maxLength\": 5"),
                        "layanan.yaml",
                        "nama: Uji Jeda",
                        "nama: Uji Jeda Baru"));
        try (ConfigurableApplicationContext kept = start("demo")) {
            assertThat(version(kept)).isEqualTo(2);
            assertThat(output)
                    .contains("melati/uji-jeda › layanan.yaml: diubah lewat Modeler")
                    .contains("loketnaker.packs-replace=melati/uji-jeda")
                    .doesNotContain("uji-periksa.form: diubah");
            assertThat(kept.getBean(PacksToMend.class).leftOut()).containsOnlyKeys("melati/uji-jeda");
        }
        try (ConfigurableApplicationContext changed = start("demo", "--loketnaker.packs-replace=melati/uji-jeda")) {
            assertThat(version(changed)).isEqualTo(3);
            assertThat(output).contains("Digantikan isi folder untuk perkara baru: melati/uji-jeda › layanan.yaml");
            keepsFormAndStandardOfItsVersion(changed, caseId);
        }
    }

    @Test
    void a_folder_that_holds_what_was_changed_from_Modeler_replaces_it_without_being_told() {
        PackFiles twelve = PackFolder.changed(SMALL, "layanan.yaml", "jumlah: 10", "jumlah: 12");
        new PackFolder(folder).with(SMALL);
        try (ConfigurableApplicationContext first = start("demo")) {
            deployAsOwner(first, "layanan.yaml", twelve);
        }
        new PackFolder(folder)
                .with(PackFolder.changed(twelve, "uji-periksa.form", "\"maxLength\": 200", "\"maxLength\": 5"));

        try (ConfigurableApplicationContext again = start("demo")) {
            assertThat(version(again)).isEqualTo(3);
            assertThat(again.getBean(PacksToMend.class).leftOut()).isEmpty();
        }
    }

    @Test
    void of_a_diagram_changed_from_Modeler_is_told_which_elements_the_folder_would_change_back(CapturedOutput output) {
        new PackFolder(folder).with(SMALL);
        try (ConfigurableApplicationContext first = start("demo")) {
            deployAsOwner(
                    first,
                    "uji-jeda.bpmn",
                    PackFolder.changed(SMALL, "uji-jeda.bpmn", "hariKerja(execution, 5)", "hariKerja(execution, 4)"));
        }
        new PackFolder(folder).with(PackFolder.changed(SMALL, "uji-jeda.bpmn", "Petugas ditegur", "Sudah ditegur"));

        start("demo").close();

        assertThat(output)
                .contains("melati/uji-jeda › uji-jeda.bpmn: diubah lewat Modeler")
                .contains("Tunggu surat (Task_TungguSurat) batas", "execution, 4)", "execution, 5)");
    }

    @Test
    void where_no_pack_is_sound_the_application_does_not_start_and_says_why(CapturedOutput output) {
        new PackFolder(folder)
                .with(PackFolder.changed(SMALL, "uji-jeda.bpmn", "camunda:candidateGroups=\"mediator\"", ""));

        assertThatThrownBy(() -> start("demo")).isInstanceOf(InvalidServicePackException.class);

        assertThat(output)
                .contains("APPLICATION FAILED TO START", "Task_Periksa", "→")
                .doesNotContain("\tat id.loketnaker");
    }

    @Test
    void a_broken_pack_stops_no_other_and_its_last_version_runs_on(CapturedOutput output) {
        PackFiles other = PackFolder.letters();
        new PackFolder(folder).with(SMALL).with(other);
        try (ConfigurableApplicationContext first = start("demo")) {
            assertThat(version(first)).isOne();
        }
        new PackFolder(folder)
                .with(PackFolder.changed(SMALL, "uji-jeda.bpmn", "camunda:candidateGroups=\"mediator\"", ""))
                .with(PackFolder.changed(other, "layanan.yaml", "jumlah: 10", "jumlah: 12"));

        try (ConfigurableApplicationContext again = start("demo")) {
            assertThat(version(again)).isOne();
            assertThat(desk(again).start()).isNotBlank();
            DeployedPacks packs = again.getBean(DeployedPacks.class);
            assertThat(packs.of(desk(again).definition(other.key(), "melati"))
                            .standard()
                            .promise()
                            .span()
                            .amount())
                    .isEqualTo(12);
            assertThat(again.getBean(PacksToMend.class).leftOut()).containsOnlyKeys("melati/uji-jeda");
            assertThat(output).contains("Paket ini tidak dipasang").contains("Task_Periksa");
        }
    }

    @Test
    void of_two_packs_with_one_code_the_one_in_force_stays_though_its_folder_comes_later() {
        PackFiles later = PackFolder.changed(PackFolder.promised(), "layanan.yaml", "kode: UJJ", "kode: UJD");
        new PackFolder(folder).with(SMALL);
        start("demo").close();
        new PackFolder(folder).with(later);

        try (ConfigurableApplicationContext again = start("demo")) {
            assertThat(later.key()).isLessThan(SMALL.key());
            assertThat(again.getBean(PacksToMend.class).leftOut()).containsOnlyKeys(later.id());
        }
    }

    @Test
    void a_demo_has_cases_of_the_packs_beside_a_broken_one() {
        new PackFolder(folder)
                .with(PackFolder.changed(SMALL, "uji-jeda.bpmn", "camunda:candidateGroups=\"mediator\"", ""))
                .with(PackFolder.letters());

        try (ConfigurableApplicationContext demo = start(
                "demo",
                "--loketnaker.demo-cases.enabled=true",
                "--loketnaker.demo-cases.ended=1",
                "--loketnaker.demo-cases.open=1")) {
            assertThat(demo.getBean(CaseRegister.class).count()).isPositive();
        }
    }

    @ParameterizedTest
    @CsvSource({"'', '', belum ditentukan", "admin, demo, terlalu mudah"})
    void without_a_good_administrator_it_does_not_start(
            String id, String password, String reason, CapturedOutput output) {
        new PackFolder(folder).with(SMALL);
        assertThatThrownBy(() -> start("", "--loketnaker.admin.id=" + id, "--loketnaker.admin.password=" + password))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining(reason);
        assertThat(output).contains("APPLICATION FAILED TO START");
    }

    @Test
    void with_a_good_password_the_administrator_is_there_and_nobody_of_the_demonstration() {
        new PackFolder(folder).with(SMALL);

        try (ConfigurableApplicationContext context =
                start("", "--loketnaker.admin.id=utama", "--loketnaker.admin.password=Mawar-merah-77")) {
            IdentityService identity = context.getBean(IdentityService.class);
            assertThat(identity.checkPassword("utama", "Mawar-merah-77")).isTrue();
            assertThat(identity.createUserQuery().memberOfGroup("camunda-admin").list())
                    .hasSize(1);
            assertThat(identity.createUserQuery().count()).isOne();
        }
        assertThatCode(() -> start("").close())
                .as("a second start needs no password")
                .doesNotThrowAnyException();
    }

    private void keepsFormAndStandardOfItsVersion(ConfigurableApplicationContext context, String caseId) {
        Desk desk = desk(context);
        Task inspection = Objects.requireNonNull(desk.task(caseId, "Task_Periksa"));
        desk.complete("mediator.melati", inspection, Map.of("hasil", "kurang", "kekurangan", "lebih dari lima"));
        assertThat(context.getBean(DeployedPacks.class)
                        .of(inspection.getProcessDefinitionId())
                        .standard()
                        .name())
                .isEqualTo("Uji Jeda");

        String later = desk.start();
        assertThat(place(context, later)).isEqualTo(place(context, caseId) + 1);
        assertThatThrownBy(() -> desk.complete(
                        "mediator.melati",
                        desk.task(later, "Task_Periksa"),
                        Map.of("hasil", "kurang", "kekurangan", "lebih dari lima")))
                .hasMessageContaining("paling panjang 5");
    }

    /** The last part of the case number. */
    private static int place(ConfigurableApplicationContext context, String caseId) {
        String number =
                context.getBean(CaseRegister.class).find(caseId).orElseThrow().number();
        return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
    }

    private static void deployAsOwner(ConfigurableApplicationContext context, String file, PackFiles pack) {
        RepositoryService repository = context.getBean(RepositoryService.class);
        desk(context)
                .doAs(
                        "pemilik-proses.melati",
                        () -> repository
                                .createDeployment()
                                .name("uji-jeda")
                                .source("Camunda Modeler")
                                .tenantId("melati")
                                .addString("uji-jeda.bpmn", PackFolder.text(pack, "uji-jeda.bpmn"))
                                .addString(file, PackFolder.text(pack, file))
                                .deploy());
    }

    private static Desk desk(ConfigurableApplicationContext context) {
        return new Desk(context.getBean(ProcessEngine.class));
    }

    private static int version(ConfigurableApplicationContext context) {
        return (int) context.getBean(RepositoryService.class)
                .createProcessDefinitionQuery()
                .processDefinitionKey(Desk.SMALL)
                .tenantIdIn("melati")
                .count();
    }

    private ConfigurableApplicationContext start(String profile, String... more) {
        List<String> arguments = new ArrayList<>(database);
        arguments.add("--loketnaker.packs=" + new PackFolder(folder).location());
        arguments.add("--loketnaker.packs.approval=direct"); // what is deployed is in force at once
        arguments.add("--spring.autoconfigure.exclude=" + CamundaBpmRestJerseyAutoConfiguration.class.getName());
        arguments.addAll(Arrays.asList(more));
        return new SpringApplicationBuilder(LoketNakerApplication.class)
                .profiles(profile.isEmpty() ? new String[0] : new String[] {profile})
                .web(WebApplicationType.NONE)
                .run(arguments.toArray(String[]::new));
    }
}
