package id.loketnaker.engine.answers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Context;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that a JAX-RS application offers, by its annotations: resources of ours and of Camunda's web applications. */
final class JaxRsOperations {

    private static final Pattern PLACE = Pattern.compile("\\{([^}:]+)[^}]*}");

    private JaxRsOperations() {}

    /** @param root where the application stands on the server */
    static List<Operation> of(Application application, String root) {
        List<Operation> all = new ArrayList<>();
        application.getClasses().stream()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .forEach(type -> collect(type, joined(root, type.getAnnotation(Path.class)), all));
        return all;
    }

    private static void collect(Class<?> resource, String path, List<Operation> all) {
        Stream.of(resource.getMethods())
                .sorted((one, other) -> one.toGenericString().compareTo(other.toGenericString()))
                .forEach(method -> {
                    String here = joined(path, method.getAnnotation(Path.class));
                    Optional<String> verb = verb(method);
                    if (verb.isPresent()) {
                        all.add(operation(verb.get(), here, method, resource));
                    } else if (method.isAnnotationPresent(Path.class)) {
                        collect(method.getReturnType(), here, all);
                    }
                });
    }

    private static Optional<String> verb(Method method) {
        return Stream.of(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .flatMap(Stream::ofNullable)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static Operation operation(String verb, String path, Method method, Class<?> resource) {
        List<Operation.Parameter> parameters = new ArrayList<>();
        PLACE.matcher(path)
                .results()
                .map(place -> new Operation.Parameter(place.group(1).strip(), true, "string"))
                .forEach(parameters::add);
        @Nullable Class<?> body = null;
        boolean form = false;
        for (int i = 0; i < method.getParameterCount(); i++) {
            Class<?> type = method.getParameterTypes()[i];
            Annotation[] said = method.getParameterAnnotations()[i];
            if (has(said, QueryParam.class)) {
                parameters.add(query(find(said, QueryParam.class), type));
            } else if (has(said, BeanParam.class)) {
                Stream.of(type.getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(QueryParam.class))
                        .map(JaxRsOperations::query)
                        .forEach(parameters::add);
            } else if (has(said, FormParam.class)) {
                form = true;
            } else if (!has(said, PathParam.class) && !has(said, Context.class)) {
                body = type;
            }
        }
        return new Operation(
                verb,
                path.replaceAll(PLACE.pattern(), "{$1}"),
                parameters,
                schema(body),
                contentType(method, resource, body, form));
    }

    private static @Nullable String contentType(
            Method method, Class<?> resource, @Nullable Class<?> body, boolean form) {
        if (form) {
            return "application/x-www-form-urlencoded";
        }
        if (body == null) {
            return null;
        }
        Consumes said = method.isAnnotationPresent(Consumes.class)
                ? method.getAnnotation(Consumes.class)
                : resource.getAnnotation(Consumes.class);
        return said == null ? "application/json" : said.value()[0];
    }

    private static Operation.Parameter query(Field field) {
        return query(field.getAnnotation(QueryParam.class), field.getType());
    }

    private static Operation.Parameter query(QueryParam said, Class<?> type) {
        boolean number = type == int.class || type == Integer.class || type == long.class || type == Long.class;
        return new Operation.Parameter(said.value(), false, number ? "integer" : "string");
    }

    /** Bytes have none. */
    private static @Nullable JsonNode schema(@Nullable Class<?> type) {
        if (type == null || InputStream.class.isAssignableFrom(type)) {
            return null;
        }
        ObjectNode schema = new ObjectMapper().createObjectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        if (type.isRecord()) {
            for (RecordComponent part : type.getRecordComponents()) {
                properties.set(part.getName(), ofPart(part.getType()));
            }
        } else {
            Stream.of(type.getDeclaredFields())
                    .forEach(field -> properties.set(field.getName(), ofPart(field.getType())));
        }
        return schema;
    }

    private static JsonNode ofPart(Class<?> type) {
        JsonNode nested = type.isRecord() ? schema(type) : null;
        String simple =
                type == int.class || type == Integer.class ? "integer" : type == boolean.class ? "boolean" : "string";
        return nested == null ? new ObjectMapper().createObjectNode().put("type", simple) : nested;
    }

    private static String joined(String path, @Nullable Path more) {
        return more == null
                ? path
                : (path + "/" + more.value()).replaceAll("/+", "/").replaceAll("/$", "");
    }

    private static boolean has(Annotation[] said, Class<? extends Annotation> type) {
        return Stream.of(said).anyMatch(type::isInstance);
    }

    private static <A extends Annotation> A find(Annotation[] said, Class<A> type) {
        return Stream.of(said)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
