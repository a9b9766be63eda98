package id.loketnaker.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.Rest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Programs look for people as our pages do: by the body of a request. */
@EngineTest
class NoPersonInAddressTest {

    private static final String MANAGER = "manajer.melati";

    @Autowired
    Rest rest;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/task?processVariables=nik_eq_3275010101900001",
                "/task/count?taskVariables=nik_eq_3275010101900001",
                "/task?processInstanceBusinessKeyLike=PHI%25",
                "/process-instance?variables=namaPemohon_eq_Siti",
                "/process-instance?businessKey=PHI-1",
                "/execution?processVariables=nik_eq_3275010101900001",
                "/variable-instance?variableValues=nik_eq_3275010101900001",
                "/history/process-instance?variables=nik_eq_3275010101900001",
                "/history/process-instance?processInstanceBusinessKey=PHI-1",
                "/history/variable-instance?variableName=nik&variableValue=3275010101900001",
                "/history/task?processVariables=nik_eq_3275010101900001"
            })
    void an_address_looks_for_no_value_and_no_number(String path) {
        Rest.Answer answer = rest.get(MANAGER, path);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("dengan POST dalam isi permintaan").doesNotContain("3275010101900001");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/task              | {\"processVariables\":[{\"name\":\"nik\",\"operator\":\"eq\",\"value\":\"1\"}]}",
                "/process-instance  | {\"businessKey\":\"PHI-1\"}",
                "/variable-instance | {\"variableValues\":[{\"name\":\"nik\",\"operator\":\"eq\",\"value\":\"1\"}]}",
                "/history/process-instance | {\"variables\":[{\"name\":\"nik\",\"operator\":\"eq\",\"value\":\"1\"}]}"
            })
    void a_body_does(String path, String body) {
        Rest.Answer answer = rest.post(MANAGER, path, body);

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void what_tells_of_nobody_stays_in_the_address() {
        assertThat(rest.get(MANAGER, "/variable-instance?variableName=nik&deserializeValues=false")
                        .status())
                .isEqualTo(200);
        assertThat(rest.get(MANAGER, "/task?processDefinitionKey=uji-jeda&withoutTenantId=false")
                        .status())
                .isEqualTo(200);
    }
}
