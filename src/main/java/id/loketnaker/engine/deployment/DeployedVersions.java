package id.loketnaker.engine.deployment;

import id.loketnaker.engine.LiveVersions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Read from the engine's tables in three questions, however many versions there are. */
@Component
class DeployedVersions implements LiveVersions {

    private final NamedParameterJdbcTemplate jdbc;

    DeployedVersions(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<LiveVersion> of(Collection<String> offices) {
        if (offices.isEmpty()) {
            return List.of();
        }
        Map<String, Object> asked = Map.of("offices", offices);
        Map<String, Long> running = new HashMap<>();
        jdbc.query("""
                select PROC_DEF_ID_, count(*) from ACT_RU_EXECUTION
                 where PARENT_ID_ is null and SUPER_EXEC_ is null and TENANT_ID_ in (:offices)
                 group by PROC_DEF_ID_
                """, asked, row -> {
            running.put(row.getString(1), row.getLong(2));
        });
        Map<String, String> by = new HashMap<>();
        jdbc.query("""
                select o.DEPLOYMENT_ID_, o.USER_ID_ from ACT_HI_OP_LOG o join ACT_RE_DEPLOYMENT d on d.ID_ = o.DEPLOYMENT_ID_
                 where o.ENTITY_TYPE_ = 'Deployment' and o.OPERATION_TYPE_ = 'Create' and d.TENANT_ID_ in (:offices)
                """, asked, row -> {
            by.put(row.getString(1), row.getString(2));
        });
        return jdbc.query("""
                select p.ID_, p.TENANT_ID_, p.KEY_, p.NAME_, p.VERSION_, p.DEPLOYMENT_ID_, d.DEPLOY_TIME_, d.SOURCE_
                  from ACT_RE_PROCDEF p join ACT_RE_DEPLOYMENT d on d.ID_ = p.DEPLOYMENT_ID_
                 where p.TENANT_ID_ in (:offices) and p.RESOURCE_NAME_ not like 'bersama/%'
                 order by p.TENANT_ID_, p.KEY_, p.VERSION_ desc
                """, asked, (row, place) -> version(row, running, by));
    }

    private static LiveVersion version(ResultSet row, Map<String, Long> running, Map<String, String> by)
            throws SQLException {
        String deployment = Objects.requireNonNull(row.getString("DEPLOYMENT_ID_"));
        String key = Objects.requireNonNull(row.getString("KEY_"));
        String source = row.getString("SOURCE_");
        return new LiveVersion(
                Objects.requireNonNull(row.getString("TENANT_ID_")),
                key,
                Objects.requireNonNullElse(row.getString("NAME_"), key),
                row.getInt("VERSION_"),
                deployment,
                row.getTimestamp("DEPLOY_TIME_").toInstant(),
                source,
                PackSource.isFolder(source),
                PackSource.proposalOf(source),
                by.get(deployment),
                running.getOrDefault(row.getString("ID_"), 0L));
    }
}
