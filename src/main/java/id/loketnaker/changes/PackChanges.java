package id.loketnaker.changes;

import static id.loketnaker.changes.PackWords.quoted;

import id.loketnaker.changes.FormFields.Field;
import id.loketnaker.pictures.Mark;
import id.loketnaker.pictures.PicturePair;
import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.values.PlainYaml;
import id.loketnaker.values.UnreadableYamlException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What becomes of a service when one version of its pack takes the place of another. No file that differs is passed
 * over: where nothing of it is otherwise for people, that is told.
 *
 * @param all in the order of {@link Part}, then of the files
 */
public record PackChanges(ServicePack before, ServicePack after, List<Change> all) {

    private static final String STANDARD = "layanan.yaml";
    private static final String OFFICE = "instansi.yaml";

    public PackChanges {
        all = List.copyOf(all);
    }

    /** @param after of the same service, or of another that takes its place */
    public static PackChanges between(ServicePack before, ServicePack after) {
        SortedSet<String> files = new TreeSet<>(before.files().content().keySet());
        files.addAll(after.files().content().keySet());
        List<Change> changes = new ArrayList<>();
        for (String file : files) {
            byte[] was = before.files().content().get(file);
            byte[] is = after.files().content().get(file);
            if (was == null || is == null) {
                changes.add(was == null ? added(after, file) : removed(before, file));
            } else if (!Arrays.equals(was, is)) {
                changes.addAll(within(before, after, file));
            }
        }
        changes.sort(Comparator.comparing(Change::part));
        return new PackChanges(before, after, changes);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Those of a part, in their order. */
    public List<Change> of(Part part) {
        return all.stream().filter(change -> change.part() == part).toList();
    }

    /** Promise and limits, which a reader looks for first. */
    public List<Change> limits() {
        return all.stream()
                .filter(change -> change.topic() != Change.Topic.OTHER)
                .toList();
    }

    /** The files of diagrams in which something is otherwise, that of the service first. */
    public List<String> diagrams() {
        return all.stream()
                .map(Change::file)
                .filter(file -> file.endsWith(".bpmn"))
                .distinct()
                .sorted(Comparator.comparing(FileNames::isOfFragment).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Keys of the fragments, and names of the parts of letters, in which something is otherwise; sorted. */
    public SortedSet<String> shared() {
        return all.stream()
                .filter(Change::isShared)
                .map(change -> sharedOf(change.file()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where of what services have in common a file stands: {@code bersama/paraf/}, or a part of letters itself. */
    public static String sharedOf(String file) {
        return FileNames.isPartOfLetters(file) ? file : FileNames.folderOfFragment(FileNames.fragmentOf(file));
    }

    /** Both pictures of a diagram, with what became of its elements. */
    public PicturePair pictures(String file) {
        Map<String, Mark> marks = new HashMap<>();
        for (Change change : all) {
            String element = change.element();
            if (change.file().equals(file) && element != null) {
                marks.put(element, change.mark());
            }
        }
        return PicturePair.of(
                before.files().content().get(file), after.files().content().get(file), pictureId(file), marks);
    }

    /**
     * A form as officials see it, of before or of after, to look at; empty where there is none. HTML without style and
     * script.
     */
    public String form(String file, boolean ofAfter) {
        ServicePack pack = ofAfter ? after : before;
        if (!pack.files().content().containsKey(file)) {
            return "";
        }
        Map<String, Field> was = fields(before, file);
        Map<String, Field> is = fields(after, file);
        return FormPreview.of(pack, ofAfter ? is : was, FormChanges.marks(was, is));
    }

    private static Map<String, Field> fields(ServicePack pack, String file) {
        return pack.files().content().containsKey(file) ? FormFields.of(pack, file) : Map.of();
    }

    /** What its pictures are called in a page. */
    public static String pictureId(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.replaceFirst("\\.bpmn$", "");
    }

    private static List<Change> within(ServicePack before, ServicePack after, String file) {
        return switch (part(file)) {
            case STANDARD -> YamlChanges.of(Part.STANDARD, before, after, file);
            case OFFICE ->
                file.equals(OFFICE)
                        ? YamlChanges.of(Part.OFFICE, before, after, file)
                        : List.of(new Change(Part.OFFICE, file, Mark.CHANGED, "Lambang daerah diganti."));
            case DIAGRAM -> DiagramChanges.of(before, after, file);
            case FORM -> FormChanges.of(before, after, file);
            case LETTER -> TextChanges.letter(before, after, file);
            case NOTICE -> TextChanges.notice(before, after, file);
            case DECISION -> DecisionChanges.of(before, after, file);
            case SCENARIO, OTHER ->
                List.of(new Change(part(file), file, Mark.CHANGED, title(after, file) + " diubah."));
        };
    }

    private static Change added(ServicePack pack, String file) {
        return new Change(part(file), file, Mark.ADDED, title(pack, file) + " baru.");
    }

    private static Change removed(ServicePack pack, String file) {
        return new Change(part(file), file, Mark.REMOVED, title(pack, file) + " dihapus.");
    }

    private static Part part(String file) {
        String inPack = FileNames.inPack(file);
        if (file.equals(STANDARD)) {
            return Part.STANDARD;
        } else if (file.equals(OFFICE) || file.equals(FileNames.COAT_OF_ARMS)) {
            return Part.OFFICE;
        } else if (inPack.endsWith(".bpmn")) {
            return Part.DIAGRAM;
        } else if (FileNames.isForm(inPack)) {
            return Part.FORM;
        } else if (FileNames.isLetter(inPack) || FileNames.isPartOfLetters(file)) {
            return Part.LETTER;
        } else if (FileNames.isNotice(inPack)) {
            return Part.NOTICE;
        } else if (FileNames.isDecision(inPack)) {
            return Part.DECISION;
        }
        return FileNames.isScenario(file) ? Part.SCENARIO : Part.OTHER;
    }

    /** What people know a file by. */
    public String title(String file) {
        return title(after.files().content().containsKey(file) ? after : before, file);
    }

    private static String title(ServicePack pack, String file) {
        return switch (part(file)) {
            case STANDARD -> "Standar pelayanan";
            case OFFICE -> file.equals(OFFICE) ? "Data kantor" : "Lambang daerah";
            case DIAGRAM -> diagram(pack, file);
            case FORM -> FormChanges.title(pack, file);
            case LETTER, NOTICE -> TextChanges.title(pack, file);
            case DECISION -> DecisionChanges.title(pack, file);
            case SCENARIO -> "Contoh kasus " + quoted(scenario(pack, file));
            case OTHER -> "Berkas " + file;
        };
    }

    /** The name of a diagram for people. */
    public static String diagram(ServicePack pack, String file) {
        String key = pictureId(file);
        String name = pack.diagrams()
                .filter(diagram -> diagram.processId().equals(key))
                .map(diagram -> String.valueOf(diagram.process().name()))
                .findFirst()
                .orElse(key);
        return (FileNames.isOfFragment(file) ? "Potongan bersama " : "Diagram ") + quoted(name);
    }

    private static String scenario(ServicePack pack, String file) {
        try {
            byte[] bytes = pack.files().content().getOrDefault(file, new byte[0]);
            return PlainYaml.read(new String(bytes, StandardCharsets.UTF_8))
                    .path("nama")
                    .asText(file);
        } catch (UnreadableYamlException unreadable) {
            return file;
        }
    }
}
