package id.loketnaker.engine.deployment;

import com.fasterxml.jackson.core.type.TypeReference;
import id.loketnaker.servicepack.Finding;
import id.loketnaker.servicepack.InvalidServicePackException;
import id.loketnaker.servicepack.OfficeIdentity;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.values.Json;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is which office. The folder of packs says it; a deployment may repeat it, and may bring an office that nobody
 * knows yet, under a name and a code that nobody has.
 */
@Component
class OfficeIdentities {

    private static final TypeReference<TreeMap<String, String>> FACTS = new TypeReference<>() {};

    private final JdbcTemplate jdbc;

    OfficeIdentities(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The offices of the folder are what it says now; two may have changed places.
     *
     * @throws InvalidServicePackException when an office that the folder does not have is known by the same name or
     *     code
     */
    @Transactional
    public void setTo(Collection<ServicePack> packs) {
        oneNodeAtATime();
        packs.forEach(pack ->
                jdbc.update("delete from ln_office where id = ?", pack.office().id()));
        List<Finding> findings =
                packs.stream().flatMap(pack -> admit(pack).stream()).distinct().toList();
        if (!findings.isEmpty()) {
            throw new InvalidServicePackException(findings);
        }
    }

    /** By the row that the engine locks while it deploys: nodes that start together would bring an office twice. */
    private void oneNodeAtATime() {
        jdbc.queryForList(
                "select VALUE_ from ACT_GE_PROPERTY where NAME_ = 'deployment.lock' for update", String.class);
    }

    /**
     * What a pack says of its office that contradicts what is known; an office that nobody knew is known from then on.
     */
    @Transactional
    public List<Finding> admit(ServicePack pack) {
        List<OfficeIdentity> known = jdbc.query(
                "select id, facts from ln_office where id = ?",
                (row, number) -> new OfficeIdentity(row.getString(1), facts(row.getString(2))),
                pack.office().id());
        return known.isEmpty() ? entered(pack) : known.get(0).contradictedBy(pack);
    }

    private List<Finding> entered(ServicePack pack) {
        OfficeIdentity identity = OfficeIdentity.of(pack);
        List<String> others = jdbc.queryForList(
                "select id from ln_office where code = ? or name_key = ? order by id",
                String.class,
                identity.code(),
                identity.nameKey());
        if (others.isEmpty()) {
            jdbc.update(
                    "insert into ln_office (id, code, name_key, facts) values (?, ?, ?, ?)",
                    identity.office(),
                    identity.code(),
                    identity.nameKey(),
                    json(identity));
        }
        return others.stream()
                .map(other -> new Finding(
                        pack.id(),
                        "instansi.yaml",
                        "kode, nama",
                        "kode %s atau nama kantor ini sudah dipakai instansi lain".formatted(identity.code()),
                        "Beri kode dan nama yang tidak dipakai kantor mana pun."))
                .distinct()
                .toList();
    }

    private static String json(OfficeIdentity identity) {
        return Json.write(identity.facts());
    }

    private static TreeMap<String, String> facts(String json) {
        return Json.read(json, FACTS);
    }
}
