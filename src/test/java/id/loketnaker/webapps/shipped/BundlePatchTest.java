package id.loketnaker.webapps.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/** Fails when another version of Camunda's scripts has come in that our changes do not know. */
class BundlePatchTest {

    private static final String FORM_RENDERER = shipped(PatchedScripts.SHIPPED + PatchedScripts.FORM_RENDERER);
    private static final String TASKLIST = shipped(PatchedScripts.SHIPPED + PatchedScripts.TASKLIST);
    private static final String COCKPIT = shipped(PatchedScripts.SHIPPED + PatchedScripts.COCKPIT);
    private static final String ADMIN = shipped(PatchedScripts.SHIPPED + PatchedScripts.ADMIN);
    private static final String WELCOME = shipped(PatchedScripts.SHIPPED + PatchedScripts.WELCOME);
    private static final String SECTIONS_OF_COCKPIT = shipped("META-INF/resources/plugin/cockpit/app/plugin.js");
    private static final String LIST_OF_TASKS = shipped("META-INF/resources/plugin/tasklist/app/plugin.js");

    @ParameterizedTest
    @MethodSource("ofTheFormRenderer")
    void finds_its_place_in_the_shipped_form_renderer_exactly_once(BundlePatch patch) {
        assertThat(patch.fits(FORM_RENDERER)).as(patch.shipped()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("ofTasklist")
    void finds_its_place_in_the_shipped_Tasklist_exactly_once(BundlePatch patch) {
        assertThat(patch.fits(TASKLIST)).as(patch.shipped()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("ofTheListOfTasks")
    void finds_its_place_in_the_shipped_list_of_tasks_exactly_once(BundlePatch patch) {
        assertThat(patch.fits(LIST_OF_TASKS)).as(patch.shipped()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("ofCockpit")
    void finds_its_place_in_the_shipped_Cockpit_exactly_once(BundlePatch patch) {
        assertThat(patch.fits(COCKPIT)).as(patch.shipped()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("ofAdmin")
    void finds_its_place_in_the_shipped_Admin_exactly_once(BundlePatch patch) {
        assertThat(patch.fits(ADMIN)).as(patch.shipped()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("ofDiagrams")
    void finds_its_places_in_the_script_of_every_page(BundlePatch patch) {
        assertThat(Stream.of(TASKLIST, COCKPIT, ADMIN, WELCOME))
                .as(patch.shipped())
                .allMatch(patch::fits);
    }

    @ParameterizedTest
    @MethodSource("ofTheSectionsOfCockpit")
    void finds_its_place_in_the_shipped_sections_of_Cockpit(BundlePatch patch) {
        assertThat(patch.fits(SECTIONS_OF_COCKPIT)).as(patch.shipped()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("ofWelcome")
    void finds_its_place_in_the_shipped_Welcome_exactly_once(BundlePatch patch) {
        assertThat(patch.fits(WELCOME)).as(patch.shipped()).isTrue();
    }

    static Stream<BundlePatch> ofDiagrams() {
        return PagePatches.DIAGRAMS.all().stream();
    }

    static Stream<BundlePatch> ofTheSectionsOfCockpit() {
        return CockpitSections.PATCHES.all().stream();
    }

    static Stream<BundlePatch> ofWelcome() {
        return PagePatches.WELCOME.all().stream();
    }

    static Stream<BundlePatch> ofCockpit() {
        return PagePatches.COCKPIT.all().stream();
    }

    static Stream<BundlePatch> ofAdmin() {
        return PagePatches.ADMIN.all().stream();
    }

    static Stream<BundlePatch> ofTheListOfTasks() {
        return TaskListOrder.PATCHES.all().stream();
    }

    static Stream<BundlePatch> ofTheFormRenderer() {
        return FormRendererPatches.ALL.all().stream();
    }

    static Stream<BundlePatch> ofTasklist() {
        return TasklistPatches.ALL.all().stream();
    }

    private static String shipped(String script) {
        try {
            return new ClassPathResource(script).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(script, e);
        }
    }
}
