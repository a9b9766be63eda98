package id.loketnaker.testing;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks whose simple class name matches; {@code ./mvnw -Pbenchmark verify -Dbenchmark=CalendarBenchmark}
 * calls it. One that has a {@code main} of its own is run by that, any other by JMH.
 */
final class Benchmarks {

    private static final Path CLASSES = Path.of("target", "test-classes");

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        List<String> named = named(Pattern.compile(arguments[0]));
        if (named.isEmpty()) {
            throw new IllegalArgumentException("no benchmark is named " + arguments[0]);
        }
        for (String benchmark : named) {
            run(Class.forName(benchmark));
        }
    }

    private static List<String> named(Pattern simpleName) throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(file -> file.endsWith("Benchmark.class"))
                    .map(file -> file.replace(".class", "").replace(File.separator, "."))
                    .filter(type -> simpleName
                            .matcher(type.substring(type.lastIndexOf('.') + 1))
                            .matches())
                    .sorted()
                    .toList();
        }
    }

    private static void run(Class<?> benchmark) throws Exception {
        Optional<Method> main = mainOf(benchmark);
        if (main.isPresent()) {
            main.get().setAccessible(true);
            main.get().invoke(null, (Object) new String[0]);
        } else {
            ChainedOptionsBuilder only = new OptionsBuilder().include(Pattern.quote(benchmark.getName() + "."));
            new Runner(only.shouldFailOnError(true).build()).run();
        }
    }

    private static Optional<Method> mainOf(Class<?> benchmark) {
        return Stream.of(benchmark.getDeclaredMethods())
                .filter(method -> method.getName().equals("main"))
                .findFirst();
    }
}
