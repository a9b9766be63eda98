package id.loketnaker.servicepack.reader;

import static java.util.Objects.requireNonNull;

import id.loketnaker.servicepack.Finding;
import id.loketnaker.servicepack.FormSchema;
import id.loketnaker.servicepack.InvalidServicePackException;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.parts.DecisionFile;
import id.loketnaker.servicepack.parts.Draft;
import id.loketnaker.servicepack.parts.FormFile;
import id.loketnaker.servicepack.parts.LetterReader;
import id.loketnaker.servicepack.parts.ReadPack;
import id.loketnaker.servicepack.rules.FileRules;
import id.loketnaker.servicepack.rules.OfficesRules;
import id.loketnaker.servicepack.rules.PackRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Understands the files of a pack and says all that is wrong with them at once. Safe for use by many threads. */
public final class ServicePackReader {

    private static final SoundPacks SOUND = new SoundPacks();

    /** @throws InvalidServicePackException with every finding, when there is one */
    public ServicePack read(PackFiles files) throws InvalidServicePackException {
        return SOUND.of(files).orElseGet(() -> {
            ServicePack pack = readAnew(files);
            SOUND.add(pack);
            return pack;
        });
    }

    private static ServicePack readAnew(PackFiles files) throws InvalidServicePackException {
        Findings findings = new Findings(files.id());
        SortedMap<String, byte[]> content = FileRules.readable(files, findings);
        ReadPack pack = ReadPack.of(files, content, findings);
        PackRules.check(pack);
        if (!findings.all().isEmpty()) {
            throw new InvalidServicePackException(findings.all());
        }
        return sound(pack);
    }

    /**
     * Reads a pack that was sound when it was deployed, without its scenarios. No rule is asked again, so that one made
     * stricter since does not strand the cases that run on it.
     */
    public ServicePack readDeployed(PackFiles files) {
        return SOUND.of(files).map(ServicePack::withoutScenarios).orElseGet(() -> deployed(files));
    }

    private static ServicePack deployed(PackFiles files) {
        return sound(ReadPack.withoutScenarios(files, files.content(), new Findings(files.id())));
    }

    /**
     * Reads a pack that comes beside the others of its office, and also finds what it breaks together with them.
     *
     * @throws InvalidServicePackException with every finding, when there is one
     */
    public ServicePack readBeside(PackFiles files, Collection<ServicePack> neighbours)
            throws InvalidServicePackException {
        ServicePack pack = read(files);
        List<Finding> findings = OfficesRules.check(pack, neighbours);
        if (!findings.isEmpty()) {
            throw new InvalidServicePackException(findings);
        }
        return pack;
    }

    /**
     * Reads several packs and also finds what they break together, such as one service code used twice in an office.
     */
    public List<ServicePack> readAll(Collection<PackFiles> packs) throws InvalidServicePackException {
        ReadFolder folder = readSound(packs);
        if (!folder.findings().isEmpty()) {
            throw new InvalidServicePackException(folder.findings());
        }
        return folder.packs();
    }

    /** The same with no pack in force so far. */
    public ReadFolder readSound(Collection<PackFiles> packs) {
        return readSound(packs, List.of());
    }

    /**
     * Reads the packs of a folder, and leaves out those that are not sound: one that is broken keeps no other from
     * being read. Where two cannot stand beside each other, the newer one is left out: that is not in force yet, or
     * whose folder comes later.
     *
     * @param inForce the packs that are; one with the very files of the folder was sound when it was deployed, is taken
     *     as it is, and no rule of a single pack is asked of it again
     */
    public ReadFolder readSound(Collection<PackFiles> packs, Collection<ServicePack> inForce) {
        Map<String, ServicePack> running =
                inForce.stream().collect(Collectors.toMap(ServicePack::id, pack -> pack, (one, other) -> one));
        List<Finding> findings = new ArrayList<>();
        List<ServicePack> sound = readEach(packs, running, findings);
        sound.sort(Comparator.comparing(pack -> !running.containsKey(pack.id())));
        Set<String> gaps = findings.stream().map(Finding::office).collect(Collectors.toCollection(HashSet::new));
        List<Finding> together = OfficesRules.check(sound, gaps);
        while (!together.isEmpty()) {
            Set<String> blamed = together.stream().map(Finding::pack).collect(Collectors.toSet());
            sound.removeIf(pack -> blamed.contains(pack.id()));
            findings.addAll(together);
            together.forEach(finding -> gaps.add(finding.office()));
            together = OfficesRules.check(sound, gaps);
        }
        sound.sort(Comparator.comparing(ServicePack::id));
        return new ReadFolder(sound, new SharedFindings(packs).once(findings));
    }

    /** @param findings take what is wrong with the others */
    private List<ServicePack> readEach(
            Collection<PackFiles> packs, Map<String, ServicePack> running, List<Finding> findings) {
        List<ServicePack> read = new ArrayList<>();
        for (PackFiles files : packs) {
            ServicePack known = running.get(files.id());
            try {
                read.add(known != null && known.files().isSameAs(files) ? known : read(files));
            } catch (InvalidServicePackException e) {
                findings.addAll(e.findings());
            }
        }
        return read;
    }

    /** Where the files are all there and readable, nothing is missing. */
    private static ServicePack sound(ReadPack pack) {
        Draft draft = pack.draft();
        return new ServicePack(
                requireNonNull(draft.office()),
                draft.files().key(),
                requireNonNull(draft.standard()),
                requireNonNull(draft.diagram()),
                draft.withFragments()
                        .map(each -> requireNonNull(each.diagram()))
                        .skip(1)
                        .toList(),
                draft.withFragments()
                        .flatMap(each -> each.formSchemas().stream())
                        .collect(Collectors.toMap(FormSchema::id, form -> form)),
                draft.withFragments()
                        .flatMap(each -> each.decisions().values().stream())
                        .collect(Collectors.toMap(DecisionFile::baseName, DecisionFile::table)),
                draft.letters().stream()
                        .map(letter -> LetterReader.template(
                                letter,
                                requireNonNull(pack.templates().get(letter.file())),
                                draft.formFiles().stream().map(FormFile::schema).toList()))
                        .toList(),
                pack.notices(),
                pack.scenarios(),
                draft.files());
    }
}
