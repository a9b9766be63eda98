package id.loketnaker.webapps.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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
    @MethodSource("ofSavedSearches")
    void finds_its_place_where_searches_are_saved_exactly_once(BundlePatch patch) {
        assertThat(Stream.of(TASKLIST, COCKPIT, WELCOME)).as(patch.shipped()).allMatch(patch::fits);
    }

    @ParameterizedTest
    @MethodSource("ofSavedSearchesInAdmin")
    void finds_its_place_where_Admin_saves_searches_exactly_once(BundlePatch patch) {
        assertThat(patch.fits(ADMIN)).as(patch.shipped()).isTrue();
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

    /** As a browser gets it: what one patch changes, the next one may no longer find. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("servedScripts")
    void every_change_of_a_served_script_takes_effect_after_those_before_it(
            String name, String script, BundlePatches patches) {
        assertThat(patches.leftOutOf(script)).extracting(BundlePatch::shipped).isEmpty();
    }

    @Test
    void a_change_that_no_longer_finds_its_place_is_noticed() {
        BundlePatches patches =
                new BundlePatches(List.of(new BundlePatch("var a=1", "var b=2"), new BundlePatch("a=1", "a=3")));

        assertThat(patches.leftOutOf("var a=1;")).containsExactly(new BundlePatch("a=1", "a=3"));
    }

    @Test
    void no_list_of_changes_is_forgotten_here() {
        Set<String> lists = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("id.loketnaker.webapps").stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC)
                                && field.getRawType().isEquivalentTo(BundlePatches.class))
                        .map(field -> field.getOwner().getSimpleName() + "." + field.getName())
                        .collect(Collectors.toSet());

        assertThat(lists)
                .containsExactlyInAnyOrder(
                        "FormRendererPatches.ALL",
                        "TasklistPatches.ALL",
                        "PagePatches.DIAGRAMS",
                        "PagePatches.COCKPIT",
                        "PagePatches.ADMIN",
                        "PagePatches.WELCOME",
                        "TaskListOrder.PATCHES",
                        "CockpitSections.PATCHES",
                        "SavedSearches.PATCHES",
                        "SavedSearches.OF_ADMIN");
    }

    static Stream<Arguments> servedScripts() {
        return Stream.of(
                arguments("form renderer", FORM_RENDERER, FormRendererPatches.ALL),
                arguments("Tasklist", TASKLIST, TasklistPatches.ALL.and(PagePatches.DIAGRAMS)),
                arguments("Cockpit", COCKPIT, PagePatches.COCKPIT.and(PagePatches.DIAGRAMS)),
                arguments("Admin", ADMIN, PagePatches.ADMIN.and(PagePatches.DIAGRAMS)),
                arguments("Welcome", WELCOME, PagePatches.WELCOME.and(PagePatches.DIAGRAMS)),
                arguments("list of tasks", LIST_OF_TASKS, TaskListOrder.PATCHES),
                arguments("sections of Cockpit", SECTIONS_OF_COCKPIT, CockpitSections.PATCHES));
    }

    static Stream<BundlePatch> ofDiagrams() {
        return PagePatches.DIAGRAMS.all().stream();
    }

    static Stream<BundlePatch> ofSavedSearches() {
        return SavedSearches.PATCHES.all().stream();
    }

    static Stream<BundlePatch> ofSavedSearchesInAdmin() {
        return SavedSearches.OF_ADMIN.all().stream();
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
