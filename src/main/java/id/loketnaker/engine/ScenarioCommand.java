package id.loketnaker.engine;

import id.loketnaker.engine.scenario.ScenarioReport;
import id.loketnaker.engine.scenario.ScenarioRunner;
import id.loketnaker.servicepack.InvalidServicePackException;
import java.io.PrintStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The command {@code uji --paket=FOLDER}: plays all scenarios of the packs of a folder on an engine of its own, in memory, and
 * prints what differed. No port is opened and no database is touched.
 */
public final class ScenarioCommand {

    private static final String FOLDER = "--paket=";

    private ScenarioCommand() {}

    public static boolean isMeantBy(String... arguments) {
        return Stream.of(arguments).anyMatch(ScenarioRunner.PROFILE::equals);
    }

    /**
     * Runs the command.
     *
     * @return 0 when every scenario went as it says and every flow was passed, 1 when not, 2 when the packs cannot be read
     */
    public static int run(Class<?> application, PrintStream out, String... arguments) {
        String folder = Stream.of(arguments)
                .filter(argument -> argument.startsWith(FOLDER))
                .map(argument -> argument.substring(FOLDER.length()))
                .findFirst()
                .orElse("");
        String packs = folder.isEmpty() ? "classpath:/processes/" : "file:" + folder;
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
                        "--loketnaker.packs=" + packs)) {
            return context.getBean(ScenarioReport.class).print(packs, out);
        } catch (RuntimeException failed) {
            Optional<InvalidServicePackException> unsound = unsound(failed);
            out.println(unsound.map(Throwable::getMessage).orElseGet(failed::toString));
            return 2;
        }
    }

    private static Optional<InvalidServicePackException> unsound(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                .filter(InvalidServicePackException.class::isInstance)
                .map(InvalidServicePackException.class::cast)
                .findFirst();
    }
}
