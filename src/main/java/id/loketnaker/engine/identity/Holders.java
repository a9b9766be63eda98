package id.loketnaker.engine.identity;

import id.loketnaker.casework.HeldByAnotherException;
import id.loketnaker.engine.OfficialNames;
import id.loketnaker.engine.PresentUsers;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;

/** Who holds a task: only they, and while they are away their substitute, work on it, whoever else could. */
final class Holders {

    private Holders() {}

    /** @throws HeldByAnotherException when the user of the command is another than the holder */
    static void check(@Nullable String holder, CommandContext context) {
        if (holder == null) {
            return;
        }
        PresentUsers.of(context.getAuthentication())
                .filter(user -> !holder.equals(user.id())
                        && !StandIn.ofThisCommand().standsInFor(user.id()).contains(holder))
                .ifPresent(user -> {
                    throw new HeldByAnotherException(OfficialNames.nameOf(holder, context));
                });
    }
}
