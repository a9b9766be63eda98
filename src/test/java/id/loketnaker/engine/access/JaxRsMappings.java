package id.loketnaker.engine.access;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every request that classes of JAX-RS answer, as {@code GET /task/{id}}: their methods, and those of what their
 * locators return.
 */
final class JaxRsMappings {

    private final Set<String> found = new TreeSet<>();

    private JaxRsMappings() {}

    static Set<String> of(Collection<Class<?>> roots) {
        JaxRsMappings mappings = new JaxRsMappings();
        roots.stream()
                .filter(root -> root.isAnnotationPresent(Path.class))
                .forEach(root -> mappings.walk(
                        root, List.of(root.getAnnotation(Path.class).value()), Set.of()));
        return mappings.found;
    }

    /** Answers whether anything was there. */
    private boolean walk(Class<?> type, List<String> path, Set<Class<?>> above) {
        if (above.contains(type)) {
            return true;
        }
        boolean any = false;
        Set<Class<?>> deeper = new LinkedHashSet<>(above);
        deeper.add(type);
        for (Method method : type.getMethods()) {
            Method annotated = annotated(method, type);
            if (annotated == null || method.isBridge()) {
                continue;
            }
            List<String> here = new ArrayList<>(path);
            Optional.ofNullable(annotated.getAnnotation(Path.class)).ifPresent(step -> here.add(step.value()));
            List<String> verbs = verbs(annotated);
            verbs.forEach(verb -> found.add(verb + " " + ResourceName.of(here)));
            if (verbs.isEmpty() && !walk(method.getReturnType(), here, deeper)) {
                throw new IllegalStateException("Nothing known of what " + method + " leads to");
            }
            any = true;
        }
        return any;
    }

    private static List<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .toList();
    }

    /** The method itself, or the one it overrides that says what it answers. */
    private static @Nullable Method annotated(Method method, Class<?> type) {
        return kinds(type)
                .map(kind -> same(method, kind))
                .filter(each -> each != null
                        && (each.isAnnotationPresent(Path.class) || !verbs(each).isEmpty()))
                .findFirst()
                .orElse(null);
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        List<Class<?>> kinds = new ArrayList<>(List.of(type));
        for (int i = 0; i < kinds.size(); i++) {
            Class<?> kind = kinds.get(i);
            if (kind.getSuperclass() != null) {
                kinds.add(kind.getSuperclass());
            }
            kinds.addAll(Arrays.asList(kind.getInterfaces()));
        }
        return kinds.stream();
    }

    private static @Nullable Method same(Method method, Class<?> type) {
        try {
            return type.getDeclaredMethod(method.getName(), method.getParameterTypes());
        } catch (NoSuchMethodException e) {
            return null;
        }
    }
}
