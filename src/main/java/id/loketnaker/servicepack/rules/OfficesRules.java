package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.Finding;
import id.loketnaker.servicepack.OfficeIdentity;
import id.loketnaker.servicepack.ServicePack;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What several packs could break together. */
public final class OfficesRules {

    private OfficesRules() {}

    public static List<Finding> check(Collection<ServicePack> packs) {
        return check(packs, Set.of());
    }

    /**
     * @param officesWithGaps of which not all packs are here, so that nobody can say what a register book lists in
     *     vain
     */
    public static List<Finding> check(Collection<ServicePack> packs, Set<String> officesWithGaps) {
        Map<String, ServicePack> services = new HashMap<>();
        Map<String, ServicePack> offices = new HashMap<>();
        Map<String, ServicePack> names = new HashMap<>();
        Map<String, String> decisions = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (ServicePack pack : packs) {
            findings.addAll(caseNumbersDiffer(pack, services));
            findings.addAll(officesDiffer(pack, offices, names));
            findings.addAll(decisionsDiffer(pack, decisions));
        }
        packs.stream()
                .filter(pack -> !officesWithGaps.contains(pack.office().id()))
                .forEach(pack -> findings.addAll(new BookListings(pack, packs).check()));
        return findings;
    }

    /** What a pack breaks together with the other packs of its office. */
    public static List<Finding> check(ServicePack pack, Collection<ServicePack> neighbours) {
        Map<String, ServicePack> services = new HashMap<>();
        Map<String, String> decisions = new HashMap<>();
        neighbours.forEach(other -> {
            caseNumbersDiffer(other, services);
            decisionsDiffer(other, decisions);
        });
        List<Finding> findings = new ArrayList<>(caseNumbersDiffer(pack, services));
        findings.addAll(decisionsDiffer(pack, decisions));
        return findings;
    }

    /** The codes of service and office are what tells case numbers apart. */
    private static List<Finding> caseNumbersDiffer(ServicePack pack, Map<String, ServicePack> seen) {
        ServicePack other =
                seen.putIfAbsent(pack.office().id() + "/" + pack.standard().code(), pack);
        return other == null
                ? List.of()
                : List.of(new Finding(
                        pack.id(),
                        "layanan.yaml",
                        "kode",
                        "kode %s juga dipakai %s".formatted(pack.standard().code(), other.id()),
                        "Beri kode lain pada salah satunya, yaitu salinannya; kode menjadi awal nomor perkara."));
    }

    private static List<Finding> officesDiffer(
            ServicePack pack, Map<String, ServicePack> codes, Map<String, ServicePack> names) {
        String code = pack.office().code();
        List<Finding> findings = new ArrayList<>();
        if (isOfAnother(codes.putIfAbsent(code, pack), pack)) {
            findings.add(new Finding(
                    pack.id(),
                    "instansi.yaml",
                    "kode",
                    "kode %s juga dipakai kantor %s"
                            .formatted(code, codes.get(code).office().id()),
                    "Beri kode lain pada salah satunya; kode menjadi bagian nomor perkara."));
        }
        String name = OfficeIdentity.of(pack).nameKey();
        if (isOfAnother(names.putIfAbsent(name, pack), pack)) {
            findings.add(new Finding(
                    pack.id(),
                    "instansi.yaml",
                    "nama",
                    "nama ini juga dipakai kantor %s"
                            .formatted(names.get(name).office().id()),
                    "Tulis nama resmi kantor ini, yang membedakannya dari kantor lain."));
        }
        return findings;
    }

    private static boolean isOfAnother(@Nullable ServicePack seen, ServicePack pack) {
        return seen != null && !seen.office().id().equals(pack.office().id());
    }

    /**
     * Cockpit, Modeler and the scenarios know a table by its office and its id. Of a fragment it is the same table in
     * whichever service.
     */
    private static List<Finding> decisionsDiffer(ServicePack pack, Map<String, String> seen) {
        return pack.decisions().keySet().stream()
                .filter(id -> isOfAnother(seen.putIfAbsent(pack.office().id() + "/" + id, home(pack, id)), pack, id))
                .map(id -> new Finding(
                        pack.id(),
                        id + ".dmn",
                        id,
                        "id keputusan juga dipakai %s"
                                .formatted(seen.get(pack.office().id() + "/" + id)),
                        "Beri nama lain, misalnya dengan awalan kode layanan."))
                .toList();
    }

    private static boolean isOfAnother(@Nullable String seen, ServicePack pack, String decision) {
        return seen != null && !seen.equals(home(pack, decision));
    }

    private static String home(ServicePack pack, String decision) {
        String file = pack.fileOfDecision(decision);
        return FileNames.isOfFragment(file) ? file : pack.id() + "/" + file;
    }
}
