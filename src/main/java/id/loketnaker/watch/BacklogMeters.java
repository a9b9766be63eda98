package id.loketnaker.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** Tells every {@link Figure} of the {@link Backlog}. */
@Component
class BacklogMeters implements MeterBinder {

    private final Backlog backlog;

    BacklogMeters(Backlog backlog) {
        this.backlog = backlog;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (Figure figure : Figure.values()) {
            Gauge.builder(figure.label(), backlog, now -> now.of(figure))
                    .baseUnit(figure.unit())
                    .description(figure.meaning())
                    .register(registry);
        }
    }
}
