package id.loketnaker.engine.access;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.BadUserRequestException;

/**
 * Refuses to look for values of variables and numbers of cases by an address: a NIK or a name would stand in the log of
 * every proxy. All resources of the engine that take them there take them in the body of a POST, too, as Camunda's own
 * pages send them.
 */
final class NoPersonInAddress implements ContainerRequestFilter {

    private static final Pattern TELLS = Pattern.compile("variables|(process|task|caseInstance)Variables"
            + "|variableValue(s|Like)?|\\w*[bB]usinessKey(Like|In|Expression|LikeExpression)?");

    @Override
    public void filter(ContainerRequestContext request) {
        request.getUriInfo().getQueryParameters().keySet().stream()
                .filter(name -> TELLS.matcher(name).matches())
                .findFirst()
                .ifPresent(name -> {
                    throw new BadUserRequestException("Kirim " + name + " dengan POST dalam isi permintaan (JSON),"
                            + " bukan dalam alamat: alamat tercatat di luar aplikasi ini.");
                });
    }
}
