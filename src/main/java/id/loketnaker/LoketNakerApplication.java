package id.loketnaker;

import id.loketnaker.servicepack.archetype.MakeCommand;
import id.loketnaker.servicepack.upkeep.TidyCommand;
import id.loketnaker.trial.ScenarioCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.mustache.MustacheAutoConfiguration;

/** Starts LoketNaker: the engine, its web applications and the service packs of every office. */
@SpringBootApplication(exclude = MustacheAutoConfiguration.class) // archetypes are filled with it, pages are not
public class LoketNakerApplication {

    public static void main(String[] arguments) {
        if (ScenarioCommand.isMeantBy(arguments)) {
            System.exit(ScenarioCommand.run(LoketNakerApplication.class, System.out, arguments));
        }
        if (TidyCommand.isMeantBy(arguments)) {
            System.exit(TidyCommand.run(System.out, arguments));
        }
        if (MakeCommand.isMeantBy(arguments)) {
            System.exit(MakeCommand.run(System.out, arguments));
        }
        SpringApplication.run(LoketNakerApplication.class, arguments);
    }
}
