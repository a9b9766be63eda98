package id.loketnaker.webapps.cockpit.changes;

import id.loketnaker.casework.NotTheirsException;
import id.loketnaker.casework.Packs;
import id.loketnaker.casework.PresentUser;
import id.loketnaker.casework.UnknownException;
import id.loketnaker.casework.WhoIsPresent;
import id.loketnaker.changes.PackChanges;
import id.loketnaker.letters.SampleLetters;
import id.loketnaker.print.IndonesianText;
import id.loketnaker.print.OwnTemplates;
import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.LetterTemplate;
import id.loketnaker.servicepack.ServicePack;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Compares two versions of a service, for process owners and managers of its office. */
@Component
class ChangesDesk {

    private static final String VERSION = "versi-";

    private final WhoIsPresent present;
    private final RepositoryService repository;
    private final Packs packs;
    private final ChangesView view;
    private final SampleLetters letters;
    private final Clock clock;
    private final OwnTemplates templates = new OwnTemplates("cetak/");

    ChangesDesk(
            WhoIsPresent present,
            RepositoryService repository,
            Packs packs,
            ChangesView view,
            SampleLetters letters,
            Clock clock) {
        this.present = present;
        this.repository = repository;
        this.packs = packs;
        this.view = view;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * The two that are compared.
     *
     * @param before as addresses name it: {@code versi-2}
     */
    record Pair(String office, String service, String before, String after) {}

    /** A state of a service, and what people call it. */
    private record Compared(ServicePack pack, String words) {}

    /**
     * As HTML.
     *
     * @throws NotTheirsException for who neither owns processes nor manages the office
     * @throws UnknownException when there is no such version in an office of theirs
     */
    String page(Pair pair) {
        Compared before = find(pair, pair.before());
        Compared after = find(pair, pair.after());
        return templates.fill(
                "perubahan",
                "hal",
                view.of(
                        PackChanges.between(before.pack(), after.pack()),
                        before.words(),
                        after.words(),
                        pair.after() + "/"));
    }

    /**
     * A letter as PDF of the same example in both versions: of the later one, else of the earlier.
     *
     * @param side {@code before} or {@code after}
     */
    byte[] letter(Pair pair, String side, String letter) {
        ServicePack before = find(pair, pair.before()).pack();
        ServicePack after = find(pair, pair.after()).pack();
        ServicePack pack = side.equals("before") ? before : after;
        LetterTemplate template = Optional.of(pack)
                .filter(each -> side.equals("before") || side.equals("after"))
                .flatMap(each -> each.letter(letter))
                .orElseThrow(() -> new UnknownException("Surat " + letter + " tidak ada di versi itu."));
        Optional<SampleCase> sample = after.letter(letter)
                .flatMap(same -> SampleCase.of(after, same))
                .or(() -> before.letter(letter).flatMap(same -> SampleCase.of(before, same)));
        Instant moment = sample.map(
                        each -> each.at().atZone(pack.office().zone()).toInstant())
                .orElseGet(clock::instant);
        return letters.pdf(pack, template, sample.map(SampleCase::values).orElseGet(Map::of), moment);
    }

    private Compared find(Pair pair, String named) {
        String office = pair.office();
        PresentUser user = present.user().filter(ChangesDesk::mayCompare).orElseThrow(ChangesDesk::refused);
        if (!user.isAdministrator() && !user.offices().contains(office)
                || !named.matches(VERSION + "[1-9][0-9]{0,5}")) {
            throw unknown(pair, named);
        }
        ProcessDefinition definition = repository
                .createProcessDefinitionQuery()
                .tenantIdIn(office)
                .processDefinitionKey(pair.service())
                .processDefinitionVersion(Integer.valueOf(named.substring(VERSION.length())))
                .singleResult();
        if (definition == null || FileNames.isOfFragment(definition.getResourceName())) {
            throw unknown(pair, named);
        }
        ServicePack pack = packs.of(definition.getId());
        Instant since = repository
                .createDeploymentQuery()
                .deploymentId(definition.getDeploymentId())
                .singleResult()
                .getDeploymentTime()
                .toInstant();
        return new Compared(
                pack,
                "versi %d, sejak %s"
                        .formatted(
                                definition.getVersion(),
                                IndonesianText.date(
                                        LocalDate.ofInstant(since, pack.office().zone()))));
    }

    private static boolean mayCompare(PresentUser user) {
        return user.isAdministrator() || user.isManager() || user.roles().contains(PresentUser.PROCESS_OWNERS);
    }

    private static NotTheirsException refused() {
        return new NotTheirsException("Perubahan layanan hanya untuk pemilik proses dan manajer kantornya.");
    }

    private static UnknownException unknown(Pair pair, String named) {
        return new UnknownException(
                "Layanan %s/%s %s tidak ditemukan di kantor Anda.".formatted(pair.office(), pair.service(), named));
    }
}
