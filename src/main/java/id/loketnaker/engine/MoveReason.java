package id.loketnaker.engine;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.jspecify.annotations.Nullable;

/**
 * Why a task goes into other hands in the present command. Said by the door that has asked who may and why; a move
 * without it is one that somebody makes with a task of their own.
 */
public final class MoveReason implements Session {

    private @Nullable String reason;

    public static MoveReason ofThisCommand() {
        return Context.getCommandContext().getSession(MoveReason.class);
    }

    public void say(String why) {
        reason = why;
    }

    public @Nullable String said() {
        return reason;
    }

    @Override
    public void flush() {
        // nothing is stored
    }

    @Override
    public void close() {
        reason = null;
    }
}
