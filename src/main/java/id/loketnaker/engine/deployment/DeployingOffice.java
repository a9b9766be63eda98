package id.loketnaker.engine.deployment;

import id.loketnaker.servicepack.Finding;
import java.util.Locale;
import java.util.Objects;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.jspecify.annotations.Nullable;

/** The office that is deployed for: its own process owners do that, and write its id as it is. */
final class DeployingOffice {

    private DeployingOffice() {}

    /**
     * @throws DeploymentRefusedException when it is missing, or written as no office is
     * @throws AuthorizationException when the user belongs to another one
     */
    static void check(DeploymentEntity deployment, @Nullable Authentication user) {
        String office = deployment.getTenantId();
        if (office == null || office.isBlank()) {
            throw refused(deployment, "Kantor belum disebut", "isi Tenant ID dengan kantor Anda, misalnya bekasi");
        }
        String plain = office.strip().toLowerCase(Locale.ROOT);
        if (!office.equals(plain)) {
            throw refused(
                    deployment,
                    "Tenant ID \"%s\" ditulis dengan huruf besar atau spasi".formatted(office),
                    "tulis " + plain);
        }
        if (user != null && isForeign(office, user)) {
            String theirs = user.getTenantIds().isEmpty()
                    ? "Minta pengelola sistem mendaftarkan Anda pada kantor itu."
                    : "Isi Tenant ID dengan kantor Anda: %s.".formatted(String.join(", ", user.getTenantIds()));
            throw new AuthorizationException(
                    "Pengguna %s bukan pemilik proses kantor %s. %s".formatted(user.getUserId(), office, theirs));
        }
    }

    private static boolean isForeign(String office, Authentication user) {
        return !user.getTenantIds().contains(office) && !user.getGroupIds().contains(Groups.CAMUNDA_ADMIN);
    }

    private static DeploymentRefusedException refused(DeploymentEntity deployment, String problem, String remedy) {
        return new DeploymentRefusedException(
                new Finding("-", Objects.toString(deployment.getName(), "-"), null, problem, remedy));
    }
}
