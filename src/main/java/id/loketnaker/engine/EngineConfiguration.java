package id.loketnaker.engine;

import id.loketnaker.calendar.NationalDays;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class EngineConfiguration {

    @Bean
    Clock clock() {
        return new EngineClock();
    }

    @Bean
    NationalDays nationalDays() {
        return NationalDays.fromClasspath();
    }
}
