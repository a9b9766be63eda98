package id.loketnaker.casework;

import id.loketnaker.requests.PublicRequest;
import id.loketnaker.requests.PublicRequests;
import id.loketnaker.servicepack.ServicePack;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the public sent and what is held, for those who could have begun the case themselves: nobody else reads it
 * before it is one.
 */
@Service
@Transactional
public class RequestDesk {

    private static final int LONGEST_REASON = 500;

    /** One that waits, with the service that it is for. */
    public record Held(PublicRequest request, ServicePack pack) {}

    private final Services services;
    private final WhoIsPresent present;
    private final PublicRequests requests;

    RequestDesk(Services services, WhoIsPresent present, PublicRequests requests) {
        this.services = services;
        this.present = present;
        this.requests = requests;
    }

    /** The services that the public sends to and that the present user begins. */
    @Transactional(readOnly = true)
    public List<ServicePack> services() {
        return present.user()
                .map(user -> services.of(user.offices()).stream()
                        .filter(pack -> pack.standard().occasions().fromPublic() != null)
                        .filter(pack -> user.hasAny(Set.copyOf(pack.diagram().starterRoles())))
                        .toList())
                .orElse(List.of());
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<Held> held() {
        List<ServicePack> mine = services();
        return mine.stream()
                .map(pack -> pack.office().id())
                .distinct()
                .flatMap(office -> requests.held(office).stream())
                .flatMap(request -> packOf(request, mine).map(pack -> new Held(request, pack)).stream())
                .sorted(Comparator.comparing(held -> held.request().sentAt()))
                .toList();
    }

    private static Optional<ServicePack> packOf(PublicRequest request, List<ServicePack> packs) {
        return packs.stream()
                .filter(pack -> pack.office().id().equals(request.office())
                        && pack.key().equals(request.service()))
                .findFirst();
    }

    /**
     * Begins the case.
     *
     * @return its id
     * @throws UnknownException when it is not theirs
     */
    public String accept(String id) {
        return requests.accept(packOf(id), id, present.userId());
    }

    /** @throws UnacceptableException without a reason, which the sender reads */
    public void refuse(String id, @Nullable String reason) {
        packOf(id);
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new UnacceptableException("Alasan wajib diisi, paling panjang " + LONGEST_REASON + " huruf.");
        }
        requests.refuse(id, present.userId(), why);
    }

    private ServicePack packOf(String id) {
        return requests.find(id)
                .flatMap(request -> packOf(request, services()))
                .orElseThrow(() -> new UnknownException("Kiriman ini tidak ditemukan."));
    }
}
