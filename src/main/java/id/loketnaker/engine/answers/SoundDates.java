package id.loketnaker.engine.answers;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.DateDeserializers.DateDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import id.loketnaker.calendar.MeantDate;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ContextResolver;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.rest.mapper.JacksonConfigurator;

/**
 * Camunda's own reading and writing of JSON, in which a date has a year that somebody may mean: bodies, parameters and
 * values of variables are all read with it, and the database would answer for the others.
 */
@Priority(1) // before Camunda's, which says the same of what it is for
@Produces({MediaType.APPLICATION_JSON, "application/hal+json"})
public final class SoundDates implements ContextResolver<ObjectMapper> {

    private final ObjectMapper mapper = new JacksonConfigurator()
            .getContext(ObjectMapper.class)
            .registerModule(new SimpleModule().addDeserializer(Date.class, new SoundDate()));

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return mapper;
    }

    private static final class SoundDate extends DateDeserializer {

        private static final long serialVersionUID = 1L;

        @Override
        public Date deserialize(JsonParser json, DeserializationContext context) throws IOException {
            Date date = super.deserialize(json, context);
            if (date != null
                    && !MeantDate.isYear(date.toInstant().atZone(ZoneOffset.UTC).getYear())) {
                throw new BadUserRequestException("Tahun pada %s harus dari %d sampai %d."
                        .formatted(
                                Objects.requireNonNullElse(json.currentName(), "tanggal"),
                                MeantDate.FIRST_YEAR,
                                MeantDate.LAST_YEAR));
            }
            return date;
        }
    }
}
