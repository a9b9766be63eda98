package id.loketnaker.letters;

import id.loketnaker.servicepack.RowList;
import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All that an expression of a letter can reach: values by name, parts of maps, and {@link WrittenWords}. There is no
 * way from here to a class, a bean or a method, whatever stands in a template.
 */
@SuppressWarnings("NullAway") // Jakarta EL says nothing of null
final class ClosedContext extends ELContext {

    private static final String WORDS = "tulis";

    private final ELResolver resolver;

    /**
     * @param values by name
     * @param missing where names without a value are noted
     */
    ClosedContext(Function<String, @Nullable Object> values, Set<String> missing) {
        this.resolver = new Closed(values, missing);
    }

    @Override
    public ELResolver getELResolver() {
        return resolver;
    }

    @Override
    public @Nullable FunctionMapper getFunctionMapper() {
        return null;
    }

    @Override
    public @Nullable VariableMapper getVariableMapper() {
        return null;
    }

    private static final class Closed extends ELResolver {

        private final Function<String, @Nullable Object> values;
        private final Set<String> missing;
        private final WrittenWords words = new WrittenWords();

        Closed(Function<String, @Nullable Object> values, Set<String> missing) {
            this.values = values;
            this.missing = missing;
        }

        @Override
        public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
            context.setPropertyResolved(true);
            if (base == null && property.equals(WORDS)) {
                return words;
            }
            Object value = base == null
                    ? values.apply(property.toString())
                    : base instanceof Map<?, ?> map ? map.get(property.toString()) : null;
            if (value == null) {
                missing.add(
                        base instanceof Map<?, ?> row && row.get(RowList.NUMBER) instanceof Number number
                                ? property + Gaps.OF_ROW + number
                                : property.toString());
            }
            return value;
        }

        @Override
        public @Nullable Object invoke(
                ELContext context, Object base, Object method, Class<?>[] types, Object @Nullable [] parameters) {
            context.setPropertyResolved(true);
            if (!(base instanceof WrittenWords) || parameters == null || parameters.length != 1) {
                throw new LetterRefusedException("Surat memanggil \"" + method + "\", yang bukan kata kamus.");
            }
            return words.write(method.toString(), parameters[0]);
        }

        @Override
        public Class<?> getType(ELContext context, Object base, Object property) {
            context.setPropertyResolved(true);
            return Object.class;
        }

        @Override
        public void setValue(ELContext context, Object base, Object property, Object value) {
            throw new LetterRefusedException("Surat tidak mengubah nilai.");
        }

        @Override
        public boolean isReadOnly(ELContext context, Object base, Object property) {
            context.setPropertyResolved(true);
            return true;
        }

        @Override
        public Class<?> getCommonPropertyType(ELContext context, Object base) {
            return Object.class;
        }
    }
}
