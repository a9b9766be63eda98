package id.loketnaker.engine.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.engine.expressions.ClosedFeel;
import id.loketnaker.servicepack.DayLimits;
import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.FormSchema;
import id.loketnaker.servicepack.RowList;
import id.loketnaker.testing.Desk;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.FileValue;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A whole form: what is hidden, empty, unknown, in groups; what is left to be stored. */
class FormCheckTest {

    private static final FormSchema FORM = new FormSchema(
            "contoh",
            List.of(
                    text("nama", true, null, null),
                    text("jenis", false, null, null),
                    text("nomorUsaha", true, "jenis != \"usaha\"", null),
                    text("cabang", true, "nomorUsaha = null", null),
                    text("nik", false, null, "kuasa"),
                    text("alamat", false, "nik = null", "kuasa"),
                    shown("nomorPerkara")));

    private final FormCheck check = new FormCheck(new Feel(new ClosedFeel()));

    @Test
    void only_what_is_filled_in_is_stored_and_the_rest_is_emptied() {
        FormCheck.Accepted accepted = accepted(Map.of("nama", "Budi", "jenis", ""));

        assertThat(accepted.variables()).containsExactly(Map.entry("nama", "Budi"));
        assertThat(accepted.emptied()).contains("jenis", "nomorUsaha", "cabang").doesNotContain("nama", "nomorPerkara");
    }

    @Test
    void a_required_field_that_is_hidden_is_not_asked_for() {
        assertThat(accepted(Map.of("nama", "Budi", "jenis", "orang")).variables())
                .containsOnlyKeys("nama", "jenis");
        assertThat(objections(Map.of("nama", "Budi", "jenis", "usaha"))).contains("nomorUsaha wajib diisi");
    }

    @Test
    void a_condition_may_ask_for_what_the_case_knows_already() {
        FormSchema form = new FormSchema("lain", List.of(text("alasan", true, "hasil = \"lengkap\"", null)));

        assertThat(check.check(form, Variables.createVariables(), Map.of("hasil", "lengkap"), day(), variable -> false)
                        .variables())
                .isEmpty();
        assertThatThrownBy(() -> check.check(
                        form, Variables.createVariables(), Map.of("hasil", "kurang"), day(), variable -> false))
                .hasMessageContaining("alasan wajib diisi");
    }

    @Test
    void a_condition_may_ask_for_what_the_form_only_shows() {
        FormSchema form = new FormSchema(
                "lain", List.of(shown("skema"), text("nomorKontrak", true, "skema != \"g-to-g\"", null)));

        assertThat(check.check(
                                form,
                                Desk.variables(Map.of("nomorKontrak", "K-1")),
                                Map.of("skema", "g-to-g"),
                                day(),
                                variable -> false)
                        .variables())
                .containsEntry("nomorKontrak", "K-1");
        assertThatThrownBy(() -> check.check(
                        form,
                        Desk.variables(Map.of("skema", "lain")),
                        Map.of("skema", "g-to-g"),
                        day(),
                        variable -> false))
                .hasMessageContaining("nomorKontrak wajib diisi");
    }

    @Test
    void a_value_of_an_earlier_round_does_not_answer_for_this_one() {
        assertThatThrownBy(() -> check.check(
                        FORM, Desk.variables(Map.of("jenis", "x")), Map.of("nama", "Lama"), day(), variable -> false))
                .hasMessageContaining("nama wajib diisi");
    }

    @Test
    void a_hidden_value_is_dropped_and_hides_or_shows_nothing() {
        FormCheck.Accepted accepted = accepted(Map.of("nama", "Budi", "jenis", "orang", "nomorUsaha", "123"));

        assertThat(accepted.variables()).containsOnlyKeys("nama", "jenis");
        assertThat(accepted.json()).doesNotContain("123");
    }

    @Test
    void an_unknown_field_is_refused_also_within_a_group() {
        assertThat(objections(Map.of("nama", "Budi", "gaji", 1))).contains("\"gaji\"");
        assertThat(objections(Map.of("nama", "Budi", "kuasa", Map.of("nik", "1", "gaji", 1))))
                .contains("\"kuasa.gaji\"");
        assertThat(objections(Map.of("nama", "Budi", "kuasa", "bukan kelompok")))
                .contains("kuasa");
    }

    @Test
    void a_group_keeps_only_what_is_shown_of_it() {
        FormCheck.Accepted accepted = accepted(Map.of("nama", "Budi", "kuasa", Map.of("alamat", "Bekasi")));

        assertThat(accepted.variables()).containsOnlyKeys("nama");
        assertThat(accepted.emptied()).contains("kuasa");
        assertThat(accepted(Map.of("nama", "Budi", "kuasa", Map.of("nik", "1", "alamat", "")))
                        .json())
                .contains("\"kuasa\":{\"nik\":\"1\"}");
    }

    @Test
    void what_is_only_shown_is_taken_from_nobody() {
        FormCheck.Accepted accepted = accepted(Map.of("nama", "Budi", "nomorPerkara", "PALSU"));

        assertThat(accepted.variables()).doesNotContainKey("nomorPerkara");
        assertThat(accepted.json()).doesNotContain("PALSU");
    }

    @Test
    void all_objections_are_told_at_once() {
        assertThat(objections(Map.of("jenis", "usaha", "gaji", 1)))
                .contains("nama wajib diisi", "nomorUsaha wajib diisi", "gaji");
    }

    @Test
    void a_transient_value_is_stored_like_any_other() {
        VariableMap submitted = Variables.createVariables().putValueTyped("nama", Variables.stringValue("Budi", true));

        assertThat(check.check(FORM, submitted, Map.of(), day(), variable -> false)
                        .variables()
                        .getValueTyped("nama")
                        .isTransient())
                .isFalse();
    }

    @Test
    void what_is_computed_from_a_field_that_is_emptied_now_goes_with_it() {
        FormField number = Fields.number(0, 100, 0);
        FormField twice = FormField.computed("dua", "Dua", 0, null, null, null, null, number.key() + " * 2");
        FormSchema form = new FormSchema("hitung", List.of(number, twice));
        Map<String, Object> before = Map.of(number.key(), 4, "dua", 8);

        FormCheck.Accepted accepted = check.check(form, Desk.variables(Map.of()), before, day(), variable -> false);

        assertThat(accepted.variables()).isEmpty();
        assertThat(accepted.emptied()).containsExactlyInAnyOrder(number.key(), "dua");
    }

    @Test
    void rows_that_another_form_began_stay_while_this_one_hides_its_list_and_lose_only_its_columns() {
        RowList answers = new RowList(1, 100, false, null, List.of(text("jawaban", true, null, null)));
        FormField list = new FormField(
                "pekerja",
                "Pekerja",
                RowList.TYPE,
                false,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                false,
                null,
                null,
                false,
                DayLimits.NONE,
                "jenis != \"beda\"",
                null,
                null,
                answers);
        FormSchema form = new FormSchema("jawaban", List.of(text("jenis", true, null, null), list));
        Map<String, Object> before =
                Map.of("pekerja", List.of(Map.of("nama", "Siti", "jawaban", "menolak"), Map.of("nama", "Abdul")));

        FormCheck.Accepted accepted =
                check.check(form, Desk.variables(Map.of("jenis", "sama")), before, day(), variable -> false);

        assertThat(accepted.emptied()).doesNotContain("pekerja");
        assertThat(accepted.json()).contains("[{\"nama\":\"Siti\"},{\"nama\":\"Abdul\"}]");
    }

    @Test
    void objects_and_files_are_no_values_of_a_form() {
        ObjectValue object = Variables.serializedObjectValue("\"Budi\"")
                .serializationDataFormat("application/json")
                .objectTypeName("java.lang.String")
                .create();
        FileValue file = Variables.fileValue("nama.txt").file("Budi".getBytes()).create();

        for (TypedValue value : List.of(object, file)) {
            assertThatThrownBy(() -> check.check(
                            FORM,
                            Variables.createVariables().putValueTyped("nama", value),
                            Map.of(),
                            day(),
                            variable -> false))
                    .isInstanceOf(FormFieldValidationException.class);
        }
    }

    @Test
    void broken_json_is_refused() {
        VariableMap submitted = Variables.createVariables()
                .putValue("nama", "Budi")
                .putValueTyped("kuasa", SpinValues.jsonValue("{\"nik\":").create());

        assertThatThrownBy(() -> check.check(FORM, submitted, Map.of(), day(), variable -> false))
                .isInstanceOf(FormFieldValidationException.class);
    }

    private FormCheck.Accepted accepted(Map<String, ?> values) {
        return check.check(FORM, Desk.variables(values), Map.of(), day(), variable -> false);
    }

    private String objections(Map<String, ?> values) {
        try {
            accepted(values);
        } catch (FormFieldValidationException refused) {
            return refused.getMessage();
        }
        throw new AssertionError("accepted");
    }

    private static CaseDays day() {
        return Fields.on(LocalDate.of(2026, 8, 3));
    }

    private static FormField text(String key, boolean required, @Nullable String hide, @Nullable String group) {
        return field(key, required, false, hide, group);
    }

    private static FormField shown(String key) {
        return field(key, true, true, null, null);
    }

    private static FormField field(
            String key, boolean required, boolean readOnly, @Nullable String hide, @Nullable String group) {
        return new FormField(
                key,
                key,
                "textfield",
                required,
                readOnly,
                null,
                null,
                null,
                null,
                100,
                null,
                null,
                List.of(),
                null,
                false,
                null,
                null,
                false,
                DayLimits.NONE,
                hide,
                group,
                null,
                null);
    }
}
