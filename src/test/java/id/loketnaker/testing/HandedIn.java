package id.loketnaker.testing;

import id.loketnaker.values.PlainYaml;
import id.loketnaker.values.UnreadableYamlException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The papers of a case that a test is not about: what its service asks for is waived, so that a step may find it
 * complete.
 */
public final class HandedIn {

    private HandedIn() {}

    /** Of the case that a process instance belongs to. */
    public static void papersOf(ProcessEngine engine, String processInstanceId) {
        String caseId = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(processInstanceId)
                .singleResult()
                .getRootProcessInstanceId();
        JdbcTemplate jdbc =
                new JdbcTemplate(engine.getProcessEngineConfiguration().getDataSource());
        jdbc.update("delete from ln_waived_requirement where case_id = ?", caseId);
        requirements(engine, caseId)
                .forEach(name -> jdbc.update(
                        "insert into ln_waived_requirement (id, case_id, requirement, reason, waived_by, waived_at)"
                                + " values (?, ?, ?, 'uji', 'uji', ?)",
                        UUID.randomUUID().toString(),
                        caseId,
                        name,
                        new Timestamp(ClockUtil.getCurrentTime().getTime())));
    }

    /** Before a step is done that finds the papers complete. */
    static void before(ProcessEngine engine, String processInstanceId, Map<String, ?> values) {
        if ("lengkap".equals(values.get("hasilPemeriksaan"))) {
            papersOf(engine, processInstanceId);
        }
    }

    private static List<String> requirements(ProcessEngine engine, String caseId) {
        ProcessDefinition definition = engine.getRepositoryService()
                .getProcessDefinition(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(caseId)
                        .singleResult()
                        .getProcessDefinitionId());
        String file = engine.getRepositoryService().getDeploymentResourceNames(definition.getDeploymentId()).stream()
                .filter(name -> name.endsWith("layanan.yaml"))
                .findFirst()
                .orElseThrow();
        try (InputStream content =
                engine.getRepositoryService().getResourceAsStream(definition.getDeploymentId(), file)) {
            return PlainYaml.read(new String(content.readAllBytes(), StandardCharsets.UTF_8))
                    .path("komponen")
                    .path("persyaratan")
                    .path("isi")
                    .findValuesAsText("nama");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableYamlException e) {
            throw new IllegalStateException(e);
        }
    }
}
