package id.loketnaker.webapps.cockpit.changes;

import id.loketnaker.casework.Services;
import id.loketnaker.changes.Change;
import id.loketnaker.changes.MarkedText;
import id.loketnaker.changes.PackChanges;
import id.loketnaker.changes.Part;
import id.loketnaker.pictures.Mark;
import id.loketnaker.pictures.PicturePair;
import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.webapps.cockpit.changes.ChangesPage.FileChanges;
import id.loketnaker.webapps.cockpit.changes.ChangesPage.Legend;
import id.loketnaker.webapps.cockpit.changes.ChangesPage.Row;
import id.loketnaker.webapps.cockpit.changes.ChangesPage.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what is otherwise between two packs on a page. */
@Component
class ChangesView {

    private static final Map<Mark, String> MEANINGS = Map.of(
            Mark.ADDED, "hanya ada sesudahnya",
            Mark.REMOVED, "hanya ada sebelumnya",
            Mark.CHANGED, "isinya lain",
            Mark.MOVED, "hanya letaknya di gambar yang lain");

    private final Services services;

    ChangesView(Services services) {
        this.services = services;
    }

    /** @param letters address of the printed letters, relative to the page, with a slash at its end */
    ChangesPage of(PackChanges changes, String before, String after, String letters) {
        return new ChangesPage(
                changes.after().standard().name(),
                changes.after().office().name(),
                before,
                after,
                changes.limits().stream().map(change -> row(change, "")).toList(),
                Arrays.stream(Mark.values())
                        .map(mark -> new Legend(
                                mark.style(), mark.sign(), mark.word(), Objects.requireNonNull(MEANINGS.get(mark))))
                        .toList(),
                Arrays.stream(Part.values())
                        .filter(part -> !changes.of(part).isEmpty())
                        .map(part -> section(changes, part, letters))
                        .toList());
    }

    private Section section(PackChanges changes, Part part, String letters) {
        Map<String, List<Change>> byFile = new LinkedHashMap<>();
        changes.of(part).stream()
                .sorted((one, other) -> Boolean.compare(one.isShared(), other.isShared()))
                .forEach(change -> byFile.computeIfAbsent(change.file(), file -> new ArrayList<>())
                        .add(change));
        return new Section(
                part.name().toLowerCase(Locale.ROOT),
                part.title(),
                changes.of(part).size(),
                byFile.entrySet().stream()
                        .map(file -> file(changes, part, file.getKey(), file.getValue(), letters))
                        .toList());
    }

    private FileChanges file(PackChanges changes, Part part, String file, List<Change> ofFile, String letters) {
        PicturePair pictures = part == Part.DIAGRAM ? changes.pictures(file) : new PicturePair(null, null);
        boolean isForm = part == Part.FORM;
        boolean isLetter = FileNames.isLetter(FileNames.inPack(file));
        return new FileChanges(
                changes.title(file),
                users(changes.after(), file),
                ofFile.stream()
                        .map(change -> row(change, changes.title(file) + ": "))
                        .toList(),
                pictures.before(),
                pictures.after(),
                isForm ? changes.form(file, false) : null,
                isForm ? changes.form(file, true) : null,
                isLetter ? letter(changes.before(), file, letters + "before/") : null,
                isLetter ? letter(changes.after(), file, letters + "after/") : null);
    }

    private static @Nullable String letter(ServicePack pack, String file, String address) {
        String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.html$", "");
        return pack.letter(name).isPresent() && pack.files().content().containsKey(file) ? address + name : null;
    }

    /** Other services of the office whose version in force brings it along, too. */
    private String users(ServicePack pack, String file) {
        if (!FileNames.isShared(file)) {
            return "";
        }
        String shared = PackChanges.sharedOf(file);
        List<String> names = services.of(List.of(pack.office().id())).stream()
                .filter(other -> !other.key().equals(pack.key()))
                .filter(other -> other.files().content().keySet().stream().anyMatch(name -> name.startsWith(shared)))
                .map(other -> other.standard().name())
                .toList();
        return names.isEmpty() ? "" : String.join("; ", names);
    }

    /** @param heading under which it stands, and which it need not repeat */
    private static Row row(Change change, String heading) {
        MarkedText texts = MarkedText.of(change.before(), change.after());
        return new Row(
                change.mark().style(),
                change.mark().sign(),
                change.mark().word(),
                below(heading, change.told()),
                change.subject(),
                texts.before(),
                texts.after(),
                place(change),
                !change.isWholeInItsSentence());
    }

    private static String below(String heading, String told) {
        String rest = told.startsWith(heading) ? told.substring(heading.length()) : told;
        return rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
    }

    private static @Nullable String place(Change change) {
        if (change.element() == null) {
            return null;
        }
        String side = change.mark() == Mark.REMOVED ? PicturePair.BEFORE : PicturePair.AFTER;
        return side + PackChanges.pictureId(change.file()) + "-" + change.element();
    }
}
