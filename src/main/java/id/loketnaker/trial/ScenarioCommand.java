package id.loketnaker.trial;

import id.loketnaker.servicepack.InvalidServicePackException;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The command {@code uji}: plays the scenarios of the packs of a folder on an engine of its own, in memory, prints what
 * differed, and, if asked, keeps the letters that were issued as PDF files. No port is opened and no database is
 * touched.
 *
 * @see ScenarioOptions
 */
public final class ScenarioCommand {

    private ScenarioCommand() {}

    public static boolean isMeantBy(String... arguments) {
        return Stream.of(arguments).anyMatch(ScenarioRunner.PROFILE::equals);
    }

    /**
     * Runs the command.
     *
     * @return 0 when every scenario went as it says and every flow was passed, 1 when not, 2 when the packs cannot be
     *     read or an argument cannot be used
     */
    public static int run(Class<?> application, PrintStream out, String... arguments) {
        try {
            ScenarioOptions options = ScenarioOptions.of(own(arguments));
            if (options.withParent()) {
                endWithParent();
            }
            return play(application, out, options);
        } catch (ScenarioOptions.Unusable unusable) {
            out.println(unusable.getMessage());
            return 2;
        } catch (RuntimeException failed) {
            Optional<InvalidServicePackException> unsound = unsound(failed);
            out.println(unsound.map(Throwable::getMessage).orElseGet(failed::toString));
            return 2;
        }
    }

    /** The input of this process ends with the one that started it, however that ends. */
    private static void endWithParent() {
        Thread watch = new Thread(
                () -> {
                    try {
                        while (System.in.read() >= 0) {
                            continue; // nothing is ever said there
                        }
                    } catch (IOException gone) {
                        // as well as an end
                    }
                    Runtime.getRuntime().halt(2);
                },
                "ikut-induk");
        watch.setDaemon(true);
        watch.start();
    }

    /** Without the name of the command and the profile that {@code spring-boot:run} hands over. */
    private static String[] own(String... arguments) {
        return Stream.of(arguments)
                .filter(argument -> !ScenarioRunner.PROFILE.equals(argument))
                .filter(argument -> !argument.startsWith("--spring.profiles.active="))
                .toArray(String[]::new);
    }

    private static int play(Class<?> application, PrintStream out, ScenarioOptions options) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(application)
                .profiles(ScenarioRunner.PROFILE)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(
                        "--spring.datasource.url=jdbc:h2:mem:uji;DB_CLOSE_DELAY=-1",
                        "--camunda.bpm.job-execution.enabled=false",
                        "--spring.autoconfigure.exclude=" + CamundaBpmRestJerseyAutoConfiguration.class.getName(),
                        "--logging.level.root=ERROR",
                        "--loketnaker.packs=" + options.packs())) {
            return context.getBean(ScenarioReport.class).print(options, out);
        }
    }

    private static Optional<InvalidServicePackException> unsound(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                .filter(InvalidServicePackException.class::isInstance)
                .map(InvalidServicePackException.class::cast)
                .findFirst();
    }
}
