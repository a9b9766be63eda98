package id.loketnaker.casework;

import id.loketnaker.audit.AuditKind;
import id.loketnaker.audit.AuditTrail;
import id.loketnaker.firms.Firm;
import id.loketnaker.firms.FirmChange;
import id.loketnaker.firms.FirmDetails;
import id.loketnaker.firms.FirmImport;
import id.loketnaker.firms.FirmRefusedException;
import id.loketnaker.firms.FirmRegister;
import id.loketnaker.firms.FirmSearch;
import id.loketnaker.register.CaseSearch;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.FirmKind;
import id.loketnaker.servicepack.Office;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of firms and unions for those who keep it. Each method is refused with {@link UnknownException} for an
 * office that is not theirs.
 */
@Service
public class FirmDesk {

    /** Lines on a page. */
    public static final int PAGE = 25;

    private static final int CASES = 100;

    /** What the trail calls a change. */
    private static final String CORRECTED = "firmCorrected";

    private static final String JOINED = "firmsJoined";
    private static final String ENTERED = "firmEntered";
    private static final String IMPORTED = "firmsImported";

    private final FirmReaders readers;
    private final FirmSearch search;
    private final FirmRegister register;
    private final FirmImport imports;
    private final CaseReaders caseReaders;
    private final CaseSearch cases;
    private final WhoIsPresent present;
    private final AuditTrail trail;

    FirmDesk(
            FirmReaders readers,
            FirmSearch search,
            FirmRegister register,
            FirmImport imports,
            CaseReaders caseReaders,
            CaseSearch cases,
            WhoIsPresent present,
            AuditTrail trail) {
        this.readers = readers;
        this.search = search;
        this.register = register;
        this.imports = imports;
        this.caseReaders = caseReaders;
        this.cases = cases;
        this.present = present;
        this.trail = trail;
    }

    /**
     * One firm with what became of it.
     *
     * @param cases those of its cases that the present user may see, newest first
     * @param unseen how many more there are, of services that are not theirs
     * @param near others that may be the same
     */
    public record Opened(
            Firm firm,
            Office office,
            List<FirmChange> changes,
            List<RegisteredCase> cases,
            int unseen,
            List<Firm> near) {}

    /** The offices whose register the present user may keep; none for those who may see no case. */
    @Transactional(readOnly = true)
    public List<Office> offices() {
        try {
            return readers.offices();
        } catch (NotTheirsException nobodyOfCases) {
            return List.of();
        }
    }

    /**
     * A page, by name.
     *
     * @param kind null for both
     * @param typed any part of name, business number or tax number; null for all
     * @param page from 1
     * @throws UnacceptableException when the text is too short
     */
    @Transactional(readOnly = true)
    public FirmSearch.Page page(String officeId, @Nullable FirmKind kind, @Nullable String typed, int page) {
        Office office = readers.office(officeId);
        if (typed != null && !search.isLookedFor(typed)) {
            throw new UnacceptableException("Tulis sedikitnya tiga huruf atau angka.");
        }
        Set<FirmKind> kinds = kind == null ? EnumSet.allOf(FirmKind.class) : EnumSet.of(kind);
        return search.page(office.id(), kinds, typed, (page - 1) * PAGE, PAGE);
    }

    /** @throws UnknownException also when it is not there */
    @Transactional(readOnly = true)
    public Opened open(String officeId, String id) {
        Office office = readers.office(officeId);
        Firm firm = search.find(office.id(), id)
                .orElseThrow(() -> new UnknownException("Baris itu tidak ada lagi; mungkin sudah digabungkan."));
        Sight sight = caseReaders.sight();
        List<RegisteredCase> all = cases.cases(register.casesOf(id, CASES));
        List<RegisteredCase> seen = all.stream()
                .filter(each -> sight.includes(each.office(), each.service()))
                .toList();
        List<Firm> near = search.near(office.id(), firm.details()).stream()
                .filter(other -> !other.id().equals(id))
                .toList();
        return new Opened(firm, office, register.changesOf(id), seen, all.size() - seen.size(), near);
    }

    /** Those that may be the same as what is to be entered. */
    @Transactional(readOnly = true)
    public List<Firm> near(String officeId, FirmDetails details) {
        return search.near(readers.office(officeId).id(), details);
    }

    /** @throws UnacceptableException as {@link FirmRegister#enter} */
    public Firm enter(String officeId, FirmDetails details) {
        Office office = readers.office(officeId);
        return told(ENTERED, () -> register.enter(office.id(), details, present.userId()));
    }

    /** @throws UnacceptableException as {@link FirmRegister#correct} */
    public Firm correct(String officeId, String id, int version, FirmDetails details, String reason) {
        Office office = readers.office(officeId);
        return told(CORRECTED, () -> register.correct(office.id(), id, version, details, reason, present.userId()));
    }

    /** @throws UnacceptableException as {@link FirmRegister#join} */
    public Firm join(String officeId, String stays, String goes, int version, String reason) {
        Office office = readers.office(officeId);
        return told(JOINED, () -> register.join(office.id(), stays, goes, version, reason, present.userId()));
    }

    /** Each one of the office by name; that they were taken away is for the caller to tell. */
    @Transactional(readOnly = true)
    public void all(String officeId, Consumer<Firm> each) {
        search.all(readers.office(officeId).id(), each);
    }

    /** What would come of a workbook's lines; nothing is written. */
    @Transactional(readOnly = true)
    public FirmImport.Plan preview(String officeId, List<FirmImport.Line> lines) {
        return imports.plan(readers.office(officeId).id(), lines);
    }

    /**
     * Takes a workbook's lines over, all that the plan said or nothing.
     *
     * @param seen the mark of the plan that the official saw
     * @param others numbers of the lines that are others than those they are like
     * @throws UnacceptableException when the register changed since, or nothing is left to take over
     */
    public FirmImport.Plan take(String officeId, List<FirmImport.Line> lines, String seen, Collection<Integer> others) {
        Office office = readers.office(officeId);
        String official = present.userId();
        try {
            FirmImport.Plan taken = imports.take(office.id(), lines, seen, others, official);
            trail.done(AuditKind.FIRM, official, IMPORTED, office.id());
            return taken;
        } catch (FirmRefusedException refused) {
            throw new UnacceptableException(refused.getMessage(), refused);
        }
    }

    private Firm told(String action, Supplier<Firm> change) {
        try {
            Firm firm = change.get();
            trail.done(AuditKind.FIRM, present.userId(), action, firm.office() + "/" + firm.id());
            return firm;
        } catch (FirmRefusedException refused) {
            throw new UnacceptableException(refused.getMessage(), refused);
        }
    }
}
