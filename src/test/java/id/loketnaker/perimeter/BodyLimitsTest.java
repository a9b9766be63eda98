package id.loketnaker.perimeter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.unit.DataSize;

class BodyLimitsTest {

    private final BodyLimits limits = new BodyLimits(DataSize.ofMegabytes(10));

    @ParameterizedTest
    @CsvSource({
        "/engine-rest/deployment/create,                                 multipart/form-data;boundary=x, 12582912",
        "/engine-rest/engine/default/deployment/create;jsessionid=1,     multipart/form-data;boundary=x, 12582912",
        "/camunda/api/engine/engine/default/deployment/create,           multipart/form-data;boundary=x, 12582912",
        "/camunda/api/cockpit/plugin/x/default/packs/melati/files,       application/json,               14680064",
        "/camunda/api/cockpit/plugin/x/default/packs/melati/files;a=1,   application/json,               14680064",
        "/camunda/api/tasklist/plugin/x/default/packs/melati/files,      application/json,               1048576",
        "/camunda/api/cockpit/plugin/x/default/packs/melati/a/back,      application/json,               1048576",
        "/engine-rest/task/1/attachment/create,                          multipart/form-data;boundary=x, 1048576",
        "/engine-rest/task/1/submit-form,                                application/json,               1048576",
        "/camunda/api/engine/engine/default/task/1/submit-form,          application/json,               1048576",
        "/camunda/api/tasklist/plugin/x/default/documents,               application/octet-stream,       10485761",
        "/camunda/api/tasklist/plugin/x/default/letters/1/scan,          application/pdf,                10485761",
        "/camunda/api/tasklist/plugin/x/default/events,                  application/json,               1048576",
        "/camunda/api/tasklist/plugin/x/default/documents,               ,                               1048576",
        "/engine-rest/process-instance/1/variables/a/data,               application/octet-stream,       1048576",
        "/surat/ABC,                                                     text/plain,                     1048576"
    })
    void each_resource_takes_what_it_is_for(String path, String type, long bytes) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
        request.setContentType(type);

        assertThat(limits.of(request).bytes()).isEqualTo(bytes);
    }
}
