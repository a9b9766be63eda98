package id.loketnaker.engine.expressions;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.util.ClassUtils;
import org.springframework.util.function.SingletonSupplier;

/**
 * The beans with {@link Word}, made when they are first named: most of them need the engine, which is built with this.
 */
final class Words {

    private static final Set<String> OF_EVERY_OBJECT =
            Arrays.stream(Object.class.getMethods()).map(Method::getName).collect(Collectors.toUnmodifiableSet());

    private static final ClassValue<Set<String>> CALLS = new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> type) {
            return callsOf(ClassUtils.getUserClass(type));
        }
    };

    private final ListableBeanFactory beans;
    private final Supplier<Set<String>> names;

    Words(ListableBeanFactory beans) {
        this.beans = beans;
        this.names = SingletonSupplier.of(() -> Set.of(beans.getBeanNamesForAnnotation(Word.class)));
    }

    boolean knows(String name) {
        return names.get().contains(name);
    }

    Object bean(String name) {
        return beans.getBean(name);
    }

    /** Whether the word of this name may be asked so. */
    boolean mayCall(String name, String method) {
        Class<?> type = knows(name) ? beans.getType(name) : null;
        return type != null && mayCall(type, method);
    }

    /** Whether it is a word, and may be asked so. */
    static boolean mayCall(Class<?> type, String method) {
        return CALLS.get(type).contains(method);
    }

    private static Set<String> callsOf(Class<?> type) {
        return type.isAnnotationPresent(Word.class)
                ? Arrays.stream(type.getDeclaredMethods())
                        .filter(Words::isOpen)
                        .map(Method::getName)
                        .filter(name -> !OF_EVERY_OBJECT.contains(name))
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static boolean isOpen(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic();
    }
}
