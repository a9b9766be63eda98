package id.loketnaker.engine.identity;

import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;
import org.camunda.bpm.engine.impl.HistoricProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/**
 * A version of a service stays as long as the history of a case of it. With the version the engine would drop that
 * history before its time, and with the history goes what we keep of the case; nor could its file be shown any more.
 */
final class KeptVersions {

    private KeptVersions() {}

    /** @throws BadUserRequestException when only ended cases need the version; running ones refuse by themselves */
    static void check(List<String> definitionIds, CommandContext context) {
        if (context.getAuthentication() != null
                && definitionIds.stream().anyMatch(id -> context.runWithoutAuthorization(() -> isKept(id, context)))) {
            throw new BadUserRequestException("Versi layanan ini masih diperlukan perkara yang sudah selesai."
                    + " Riwayatnya dihapus sendiri setelah masa simpannya lewat; sesudah itu versi ini dapat dihapus.");
        }
    }

    private static boolean isKept(String definitionId, CommandContext context) {
        return count(ofVersion(definitionId).unfinished(), context) == 0
                && count(ofVersion(definitionId).finished(), context) > 0;
    }

    private static HistoricProcessInstanceQuery ofVersion(String definitionId) {
        return new HistoricProcessInstanceQueryImpl().processDefinitionId(definitionId);
    }

    private static long count(HistoricProcessInstanceQuery query, CommandContext context) {
        return context.getHistoricProcessInstanceManager()
                .findHistoricProcessInstanceCountByQueryCriteria((HistoricProcessInstanceQueryImpl) query);
    }
}
