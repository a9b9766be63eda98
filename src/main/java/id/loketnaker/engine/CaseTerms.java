package id.loketnaker.engine;

import id.loketnaker.register.CaseOrigin;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.sla.CalendarMoves.TermsOfCases;
import id.loketnaker.sla.CaseTime;
import id.loketnaker.sla.Terms;
import id.loketnaker.sla.TermsOfCase;
import id.loketnaker.sla.WorkingTimes;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds the terms of cases by the packs that they started with. */
@Component
public class CaseTerms implements TermsOfCase {

    /** Finds the terms of many cases, and remembers where they come from. */
    public final class Lookup implements TermsOfCases {

        private final Function<ServicePack, Terms> terms;
        private final Predicate<CaseOrigin> wanted;
        private final Map<String, Optional<Terms>> byDefinition = new HashMap<>();
        private final Map<String, CaseOrigin> origins = new HashMap<>();

        private Lookup(Function<ServicePack, Terms> terms, Predicate<CaseOrigin> wanted) {
            this.terms = terms;
            this.wanted = wanted;
        }

        @Override
        public Map<String, Terms> apply(Collection<String> caseIds) {
            Map<String, Terms> found = new HashMap<>();
            origins.clear();
            if (!caseIds.isEmpty()) {
                register.originsOf(caseIds).stream().filter(wanted).forEach(origin -> {
                    origins.put(origin.caseId(), origin);
                    byDefinition
                            .computeIfAbsent(origin.definitionId(), this::countable)
                            .ifPresent(each -> found.put(origin.caseId(), each));
                });
            }
            return found;
        }

        /** A pack that cannot be read holds up no other. */
        private Optional<Terms> countable(String definition) {
            try {
                return Optional.of(terms.apply(packs.of(definition)));
            } catch (RuntimeException unreadable) {
                LOG.error(
                        "Paket layanan {} tidak terbaca, batas waktunya tidak dapat dihitung", definition, unreadable);
                return Optional.empty();
            }
        }

        /** Where a case of the last answer comes from. */
        public CaseOrigin origin(String caseId) {
            return Objects.requireNonNull(origins.get(caseId), caseId);
        }

        /** The pack of a case of the last answer. */
        public ServicePack pack(String caseId) {
            return packs.of(origin(caseId).definitionId());
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(CaseTerms.class);

    private final CaseRegister register;
    private final DeployedPacks packs;
    private final CaseTime time;

    CaseTerms(CaseRegister register, DeployedPacks packs, CaseTime time) {
        this.register = register;
        this.packs = packs;
        this.time = time;
    }

    @Override
    public Terms of(String caseId, int calendar) {
        @Nullable Terms found = in(calendar).apply(List.of(caseId)).get(caseId);
        if (found == null) {
            throw new IllegalArgumentException("Perkara " + caseId + " tidak ditemukan, atau paketnya tidak terbaca.");
        }
        return found;
    }

    /** In a version of the calendar that is in force or was. */
    public Lookup in(int version) {
        return new Lookup(pack -> time.of(pack, version), any -> true);
    }

    /** In a calendar that may not be in force, of the cases that are wanted. */
    public Lookup in(WorkingTimes calendar, Predicate<CaseOrigin> wanted) {
        return new Lookup(pack -> time.of(pack, calendar), wanted);
    }
}
