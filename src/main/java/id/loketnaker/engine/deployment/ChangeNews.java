package id.loketnaker.engine.deployment;

import id.loketnaker.engine.MailWishes;
import id.loketnaker.engine.happenings.Official;
import id.loketnaker.engine.happenings.OfficialTold;
import id.loketnaker.proposals.Proposal;
import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.FormSchema;
import id.loketnaker.servicepack.ServicePack;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells officials which of their steps are others from now on: new, changed in the diagram or in their form, or
 * gone.
 */
@Component
class ChangeNews {

    private final IdentityService identity;
    private final MailWishes wishes;
    private final ApplicationEventPublisher events;

    ChangeNews(IdentityService identity, MailWishes wishes, ApplicationEventPublisher events) {
        this.identity = identity;
        this.wishes = wishes;
        this.events = events;
    }

    /** In the transaction in which it comes in force; a service that is new changes nobody's steps. */
    void tell(Proposal proposal, ServicePack before, ServicePack after) {
        changedSteps(before, after)
                .forEach((role, steps) -> officials(role, after.office().id())
                        .forEach(official -> events.publishEvent(told(proposal, after, official, role, steps))));
    }

    /** The names of the steps by role. */
    static SortedMap<String, Set<String>> changedSteps(ServicePack before, ServicePack after) {
        Map<String, Element> then = tasks(before);
        Map<String, Element> now = tasks(after);
        SortedMap<String, Set<String>> changed = new TreeMap<>();
        Stream.concat(now.keySet().stream(), then.keySet().stream())
                .distinct()
                .filter(id -> !Objects.equals(then.get(id), now.get(id))
                        || !form(before, id).equals(form(after, id)))
                .forEach(id -> Stream.of(Optional.ofNullable(then.get(id)), Optional.ofNullable(now.get(id)))
                        .flatMap(Optional::stream)
                        .forEach(task -> Diagram.listOf(
                                        task.attribute("candidateGroups").orElse(""))
                                .forEach(role -> changed.computeIfAbsent(role, key -> new LinkedHashSet<>())
                                        .add(Objects.requireNonNullElse(task.name(), id)))));
        return changed;
    }

    private static Map<String, Element> tasks(ServicePack pack) {
        return pack.diagrams()
                .flatMap(diagram -> diagram.elements("userTask").stream())
                .collect(Collectors.toMap(Element::id, Function.identity(), (one, other) -> one));
    }

    private static Optional<FormSchema> form(ServicePack pack, String task) {
        return pack.formOf(task);
    }

    private List<Official> officials(String role, String office) {
        return identity.createUserQuery().memberOfGroup(role).memberOfTenant(office).list().stream()
                .filter(user -> mail(user.getEmail()) != null)
                .map(user -> new Official(user.getId(), user.getEmail().strip(), wishes.of(user.getId())))
                .toList();
    }

    private static @Nullable String mail(@Nullable String address) {
        return address == null || address.isBlank() ? null : address;
    }

    private static OfficialTold told(
            Proposal proposal, ServicePack pack, Official official, String role, Set<String> steps) {
        return new OfficialTold(
                "usulan/%d/%s".formatted(proposal.number(), role),
                official,
                pack.office().id(),
                pack.office().name(),
                pack.notices().officeMail(),
                "perubahan-layanan",
                "Langkah Anda berubah: " + pack.standard().name(),
                """
                Layanan %s berubah (usulan %d: %s).

                Langkah untuk peran Anda yang baru, berubah, atau tidak ada lagi:
                %s

                Yang berubah berlaku untuk perkara yang dimulai sejak sekarang; perkara yang sedang berjalan selesai menurut
                cara lama. Tanyakan rinciannya kepada pemilik proses kantor Anda.
                """.formatted(
                                pack.standard().name(),
                                proposal.number(),
                                proposal.reason(),
                                steps.stream().map(step -> "- " + step).collect(Collectors.joining("\n"))));
    }
}
