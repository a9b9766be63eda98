package id.loketnaker.webapps.cockpit.changes;

import id.loketnaker.casework.Packs;
import id.loketnaker.casework.UnknownException;
import id.loketnaker.changes.PackChanges;
import id.loketnaker.engine.LiveVersions;
import id.loketnaker.letters.SampleLetters;
import id.loketnaker.print.IndonesianText;
import id.loketnaker.print.OwnTemplates;
import id.loketnaker.proposals.PacksInForce;
import id.loketnaker.proposals.Proposal;
import id.loketnaker.proposals.Proposals;
import id.loketnaker.servicepack.LetterTemplate;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.reader.ServicePackReader;
import id.loketnaker.webapps.cockpit.packs.PackReaders;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Compares two states of a service, versions and proposals, for those who see its packs. */
@Component
class ChangesDesk {

    private static final String VERSION = "versi-";
    private static final String PROPOSAL = "usulan-";

    /** What a proposal was made from. */
    private static final String BASE = "dasar";

    private static final String NUMBER = "[1-9][0-9]{0,8}";

    private final PackReaders readers;
    private final Proposals proposals;
    private final PacksInForce inForce;
    private final LiveVersions live;
    private final RepositoryService repository;
    private final Packs packs;
    private final ChangesView view;
    private final SampleLetters letters;
    private final Clock clock;
    private final OwnTemplates templates = new OwnTemplates("cetak/");

    ChangesDesk(
            PackReaders readers,
            Proposals proposals,
            PacksInForce inForce,
            LiveVersions live,
            RepositoryService repository,
            Packs packs,
            ChangesView view,
            SampleLetters letters,
            Clock clock) {
        this.readers = readers;
        this.proposals = proposals;
        this.inForce = inForce;
        this.live = live;
        this.repository = repository;
        this.packs = packs;
        this.view = view;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * The two that are compared.
     *
     * @param before as addresses name it: {@code versi-2}, {@code usulan-7}, or {@code dasar} for what the proposal
     *     after it was made from
     */
    record Pair(String office, String service, String before, String after) {}

    /** A state of a service, and what people call it. */
    private record Compared(ServicePack pack, String words) {}

    /**
     * As HTML.
     *
     * @throws UnknownException when there is no such version or proposal in an office of theirs
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
        if (readers.sees(pair.office(), pair.service())) {
            if (named.matches(VERSION + NUMBER)) {
                return version(pair, named, number(named));
            } else if (named.matches(PROPOSAL + NUMBER)) {
                return proposal(pair, named);
            } else if (named.equals(BASE)) {
                return base(pair);
            }
        }
        throw unknown(pair, named);
    }

    private static int number(String named) {
        return Integer.parseInt(named.substring(named.indexOf('-') + 1));
    }

    /** Heads read versions, but no deployments of the engine; so when it began is asked where their right was asked. */
    private Compared version(Pair pair, String named, int number) {
        Instant since = live.of(List.of(pair.office())).stream()
                .filter(each -> each.service().equals(pair.service()) && each.version() == number)
                .map(LiveVersions.LiveVersion::since)
                .findFirst()
                .orElseThrow(() -> unknown(pair, named));
        ProcessDefinition definition = repository
                .createProcessDefinitionQuery()
                .tenantIdIn(pair.office())
                .processDefinitionKey(pair.service())
                .processDefinitionVersion(number)
                .singleResult();
        if (definition == null) {
            throw unknown(pair, named);
        }
        ServicePack pack = packs.of(definition.getId());
        return new Compared(pack, "versi %d, sejak %s".formatted(number, day(since, pack)));
    }

    private Compared proposal(Pair pair, String named) {
        Proposal proposal = proposed(pair, named);
        ServicePack pack = new ServicePackReader().readDeployed(proposals.files(proposal));
        return new Compared(
                pack, "usulan %d, diajukan %s".formatted(proposal.number(), day(proposal.proposedAt(), pack)));
    }

    private Compared base(Pair pair) {
        PackFiles files = inForce.before(proposed(pair, pair.after()));
        if (files.content().isEmpty()) {
            throw new UnknownException("Layanan ini baru diusulkan; tidak ada yang dibandingkan.");
        }
        return new Compared(new ServicePackReader().readDeployed(files), "yang berlaku ketika usulan itu dibuat");
    }

    private Proposal proposed(Pair pair, String named) {
        return Optional.of(named)
                .filter(each -> each.matches(PROPOSAL + NUMBER))
                .flatMap(each -> proposals.find(number(each)))
                .filter(each ->
                        each.office().equals(pair.office()) && each.service().equals(pair.service()))
                .orElseThrow(() -> unknown(pair, named));
    }

    private static String day(Instant moment, ServicePack pack) {
        return IndonesianText.date(LocalDate.ofInstant(moment, pack.office().zone()));
    }

    private static UnknownException unknown(Pair pair, String named) {
        return new UnknownException(
                "Layanan %s/%s %s tidak ditemukan di kantor Anda.".formatted(pair.office(), pair.service(), named));
    }
}
