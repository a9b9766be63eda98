package id.loketnaker.engine.identity;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;

/** Passes each call of a service on, and tells of those that log in or change something. */
record AuditedCalls(Object service, Supplier<IdentityService> identity, AuditedLogIns logIns, AuditedChanges changes)
        implements InvocationHandler {

    /** A call that may fail. */
    interface Call {
        @Nullable
        Object go() throws Throwable;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        Call call = () -> called(method, arguments);
        if (method.getName().equals("checkPassword") && arguments != null) {
            boolean right = Boolean.TRUE.equals(call.go());
            logIns.tell(identity.get(), (String) arguments[0], right);
            return right;
        }
        Optional<AuditedChange> change = AuditedChange.of(method, arguments);
        return change.isPresent() ? changes.make(change.get(), user(), call) : call.go();
    }

    private @Nullable Object called(Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(service, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private @Nullable String user() {
        Authentication user = identity.get().getCurrentAuthentication();
        return user == null ? null : user.getUserId();
    }
}
