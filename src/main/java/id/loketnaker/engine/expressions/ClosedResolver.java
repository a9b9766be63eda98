package id.loketnaker.engine.expressions;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.joda.time.DateTime;
import org.jspecify.annotations.Nullable;

/**
 * All that an expression can reach: words, the values of variables, and {@link CaseAccess}. From a value there is no
 * way on, neither to its class nor to a part of it, so nothing has to be known of what a value may be.
 */
@SuppressWarnings("NullAway") // Jakarta EL says nothing of null
final class ClosedResolver extends ELResolver {

    /** Filters of officials reckon with {@code dateTime()}. */
    private static final Pattern RECKONS =
            Pattern.compile("(plus|minus)(Minutes|Hours|Days|Weeks|Months|Years)|withTimeAtStartOfDay|toDate");

    private final Words words;
    private final List<ELResolver> values = List.of(new VariableScopeElResolver(), new VariableContextElResolver());
    private final ELResolver calls = new BeanELResolver();

    ClosedResolver(Words words) {
        this.words = words;
    }

    /** A word comes before a variable of its name, which so cannot stand in for it. */
    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        String name = String.valueOf(property);
        if (base == null) {
            return words.knows(name) ? resolved(context, words.bean(name)) : variable(context, name);
        }
        if (base instanceof DelegateExecution execution && CaseAccess.mayRead(name)) {
            return resolved(context, CaseAccess.number(execution));
        }
        throw refused(name);
    }

    private @Nullable Object variable(ELContext context, String name) {
        for (ELResolver each : values) {
            Object value = each.getValue(context, null, name);
            if (context.isPropertyResolved()) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable Object resolved(ELContext context, @Nullable Object value) {
        context.setPropertyResolved(true);
        return value;
    }

    @Override
    public @Nullable Object invoke(
            ELContext context, Object base, Object method, Class<?>[] types, Object @Nullable [] arguments) {
        String name = String.valueOf(method);
        if (!mayCall(base, name, arguments == null ? 0 : arguments.length)) {
            throw refused(name);
        }
        return calls.invoke(context, base, method, types, arguments);
    }

    private static boolean mayCall(Object base, String method, int arguments) {
        return base instanceof DelegateExecution
                ? CaseAccess.mayCall(method, arguments)
                : base instanceof DateTime ? RECKONS.matcher(method).matches() : Words.mayCall(base.getClass(), method);
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return Object.class;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        throw refused(String.valueOf(property));
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return Object.class;
    }

    @Override
    public @Nullable Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
        return null;
    }

    private static ELException refused(String name) {
        return new ELException("\"" + name + "\" tidak boleh dipakai dalam ekspresi, lihat processes/README.md");
    }
}
