package id.loketnaker.engine.answers;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;

/**
 * Stands in every REST application of this machine before Camunda's own handlers: in {@code /engine-rest}, and in those
 * of Tasklist, Cockpit and Admin, which Camunda makes itself. JAX-RS takes the handler of the nearest type, then of the
 * lowest priority; so there is one for each type that Camunda handles.
 */
public final class RestAnswers implements ForcedAutoDiscoverable {

    private static final int BEFORE_CAMUNDA = 1;

    @Override
    public void configure(FeatureContext rest) {
        rest.register(OfAnything.class)
                .register(OfRest.class)
                .register(OfEngine.class)
                .register(OfMapping.class)
                .register(OfParsing.class)
                .register(SoundQuestions.class)
                .register(SoundDates.class)
                .register(SoundBodies.class);
    }

    private static Response answer(Throwable thrown) {
        if (thrown instanceof WebApplicationException web
                && web.getResponse().getStatus() < Response.Status.BAD_REQUEST.getStatusCode()) {
            return web.getResponse();
        }
        Refusal refusal = Refusals.of(thrown);
        Response.ResponseBuilder answer = thrown instanceof WebApplicationException web
                ? Response.fromResponse(web.getResponse())
                : Response.noContent();
        return answer.status(refusal.status())
                .entity(refusal.body())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    @Priority(BEFORE_CAMUNDA)
    public static final class OfAnything implements ExceptionMapper<Throwable> {
        @Override
        public Response toResponse(Throwable thrown) {
            return answer(thrown);
        }
    }

    @Priority(BEFORE_CAMUNDA)
    public static final class OfRest implements ExceptionMapper<RestException> {
        @Override
        public Response toResponse(RestException thrown) {
            return answer(thrown);
        }
    }

    @Priority(BEFORE_CAMUNDA)
    public static final class OfEngine implements ExceptionMapper<ProcessEngineException> {
        @Override
        public Response toResponse(ProcessEngineException thrown) {
            return answer(thrown);
        }
    }

    @Priority(BEFORE_CAMUNDA)
    public static final class OfMapping implements ExceptionMapper<JsonMappingException> {
        @Override
        public Response toResponse(JsonMappingException thrown) {
            return answer(thrown);
        }
    }

    @Priority(BEFORE_CAMUNDA)
    public static final class OfParsing implements ExceptionMapper<JsonParseException> {
        @Override
        public Response toResponse(JsonParseException thrown) {
            return answer(thrown);
        }
    }
}
