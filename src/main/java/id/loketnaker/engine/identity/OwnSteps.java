package id.loketnaker.engine.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/**
 * The process instances that have an open task of one's roles, or of one's own. What the engine keeps of an instance
 * (variables, executions, jobs, incidents ...) is an official's to see as long as a step of theirs is open in it, as
 * its tasks are.
 *
 * <p>In a query it is said in SQL, so that pages and counts are right: the engine takes the id of the resource that a
 * grant must name as it is ({@link PermissionCheck#setResourceIdQueryParam}), and the one grant of this kind, to
 * everybody, is made with the tables. The engine writes such a check out only when it also looks for revocations, of
 * which there are none.
 */
final class OwnSteps implements Resource {

    /** Number that no resource of the engine has; the grant with it is in the migration {@code own_steps}. */
    private static final int TYPE = 9001;

    private static final String GRANTED = "langkah-sendiri";

    @Override
    public String resourceName() {
        return "OwnSteps";
    }

    @Override
    public int resourceType() {
        return TYPE;
    }

    /**
     * Instead of what the engine would look for.
     *
     * @param instanceColumn of the process instance in the query, such as {@code RES.PROC_INST_ID_}
     */
    static void narrow(AuthorizationCheck check, String instanceColumn) {
        PermissionCheck own = new PermissionCheck();
        own.setResource(new OwnSteps());
        own.setPermission(Permissions.READ);
        own.setResourceIdQueryParam(sql(instanceColumn, check.getAuthGroupIds()));
        check.getPermissionChecks().clear();
        check.setAtomicPermissionChecks(new ArrayList<>(List.of(own))); // emptied when the query is asked again
        check.setRevokeAuthorizationCheckEnabled(true);
    }

    private static String sql(String instanceColumn, List<String> groups) {
        String roles = IntStream.range(0, groups.size())
                .mapToObj("#{authCheck.authGroupIds[%d]}"::formatted)
                .collect(Collectors.joining(", "));
        String ofRoles = roles.isEmpty() ? "" : " OR OWN_L.GROUP_ID_ IN (" + roles + ")";
        return """
                (CASE WHEN EXISTS (
                  SELECT 1 FROM ACT_RU_TASK OWN_T LEFT JOIN ACT_RU_IDENTITYLINK OWN_L ON OWN_L.TASK_ID_ = OWN_T.ID_
                   WHERE OWN_T.PROC_INST_ID_ = %s
                     AND (OWN_T.ASSIGNEE_ = #{authCheck.authUserId}%s))
                 THEN '%s' END)""".formatted(instanceColumn, ofRoles, GRANTED);
    }

    /** Whether the user of the command, who sees only tasks of their own, sees one of this instance. */
    static boolean include(String instanceId, CommandContext context) {
        return context.getTaskManager()
                        .findTaskCountByQueryCriteria((TaskQueryImpl) new TaskQueryImpl().processInstanceId(instanceId))
                > 0;
    }
}
