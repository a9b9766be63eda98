package id.loketnaker.engine.identity;

import id.loketnaker.absences.Absences;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;

/** Whose work somebody does in the present command. */
final class StandIn implements Session {

    private final Absences absences;
    private final Map<String, Set<String>> known = new HashMap<>();

    StandIn(Absences absences) {
        this.absences = absences;
    }

    static StandIn ofThisCommand() {
        return Context.getCommandContext().getSession(StandIn.class);
    }

    /** User ids of those who are away. */
    Set<String> standsInFor(String userId) {
        return known.computeIfAbsent(userId, absences::substitutedBy);
    }

    @Override
    public void flush() {
        // nothing is stored
    }

    @Override
    public void close() {
        known.clear();
    }
}
