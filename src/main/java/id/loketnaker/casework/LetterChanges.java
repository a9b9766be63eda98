package id.loketnaker.casework;

import id.loketnaker.letters.Letter;
import id.loketnaker.letters.LetterArchive;
import id.loketnaker.letters.LetterDesk;
import id.loketnaker.letters.LetterRefusedException;
import id.loketnaker.letters.LetterState;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.LetterTemplate;
import id.loketnaker.servicepack.ReadableValues;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.values.EnteredText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who signs a letter mends what was wrongly issued, without a step that is drawn for it: they withdraw it, or issue it
 * anew with other values in its place. The reason is on the record of the case; the course of the case does not change.
 */
@Service
public class LetterChanges {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_VALUE = 4000;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    /**
     * A value that stands on a letter.
     *
     * @param kind text, number, date, time or choice
     * @param choices of a choice: what is stored, and what people read
     */
    public record Value(String key, String label, String kind, Object value, List<Choice> choices) {

        public Value {
            choices = List.copyOf(choices);
        }
    }

    /** One that may be chosen. */
    public record Choice(String value, String label) {}

    private final LetterArchive archive;
    private final LetterDesk desk;
    private final LetterCases letterCases;
    private final Packs packs;
    private final WhoIsPresent present;

    LetterChanges(LetterArchive archive, LetterDesk desk, LetterCases letterCases, Packs packs, WhoIsPresent present) {
        this.archive = archive;
        this.desk = desk;
        this.letterCases = letterCases;
        this.packs = packs;
        this.present = present;
    }

    /** Whether the present user may change a letter of a case: it is in force, and their role signs it. */
    public boolean isOffered(RegisteredCase registered, Letter letter) {
        return letter.state() == LetterState.ISSUED
                && packs.of(registered.definitionId())
                        .letter(letter.template())
                        .filter(template -> isTheirs(registered, template))
                        .isPresent();
    }

    private boolean isTheirs(RegisteredCase registered, LetterTemplate template) {
        return present.user()
                .filter(user -> user.roles().contains(template.signatory()))
                .filter(user -> user.offices().contains(registered.office()))
                .isPresent();
    }

    /**
     * The values on a letter that may be put right by hand, in the order of their names: single ones. Lists are mended
     * in the case.
     *
     * @throws UnknownException when it is no letter of the case
     * @throws NotTheirsException when the present user does not sign it
     */
    @Transactional
    public List<Value> values(RegisteredCase registered, String letterId) {
        Letter letter = theirs(registered, letterId);
        ServicePack pack = packs.of(registered.definitionId());
        return values(pack, template(pack, letter), desk.valuesOf(letterId));
    }

    /**
     * Issues a letter anew in its place.
     *
     * @param changed values by their key; what is not there stays
     * @throws UnknownException as {@link #values}
     * @throws NotTheirsException as {@link #values}
     * @throws UnacceptableException without a reason, for a value that is none, or when the letter is refused
     */
    @Transactional
    public void correct(
            RegisteredCase registered, String letterId, @Nullable String reason, Map<String, Object> changed) {
        Letter letter = theirs(registered, letterId);
        ServicePack pack = packs.of(registered.definitionId());
        LetterTemplate template = template(pack, letter);
        Map<String, Object> values = new HashMap<>(desk.valuesOf(letterId));
        List<Value> known = values(pack, template, values);
        changed.forEach((key, value) -> values.put(key, checked(known, key, value)));
        told(() ->
                desk.reissue(letterCases.with(pack, registered.id(), values), template, letterId, cleanReason(reason)));
    }

    /**
     * Withdraws a letter.
     *
     * @throws UnknownException as {@link #values}
     * @throws NotTheirsException as {@link #values}
     * @throws UnacceptableException without a reason, or when it is not in force any more
     */
    @Transactional
    public void withdraw(RegisteredCase registered, String letterId, @Nullable String reason) {
        Letter letter = theirs(registered, letterId);
        ServicePack pack = packs.of(registered.definitionId());
        told(() -> desk.withdraw(
                letterCases.with(pack, registered.id(), Map.of()),
                template(pack, letter),
                letterId,
                cleanReason(reason)));
    }

    private Letter theirs(RegisteredCase registered, String letterId) {
        Letter letter = archive.find(registered.id(), letterId)
                .orElseThrow(() -> new UnknownException("Surat ini tidak ada pada perkara ini."));
        ServicePack pack = packs.of(registered.definitionId());
        if (!isTheirs(registered, template(pack, letter))) {
            throw new NotTheirsException("Surat hanya diganti atau dibatalkan oleh yang menandatanganinya.");
        }
        return letter;
    }

    private static LetterTemplate template(ServicePack pack, Letter letter) {
        return pack.letter(letter.template())
                .orElseThrow(() -> new UnacceptableException("Surat ini tidak dibuat lagi oleh layanan ini."));
    }

    private static List<Value> values(ServicePack pack, LetterTemplate template, Map<String, Object> values) {
        ReadableValues readable = new ReadableValues(pack, "");
        List<Value> shown = new ArrayList<>();
        for (String key : new TreeSet<>(template.variables())) {
            Object value = values.get(key);
            if (value instanceof String || value instanceof Number) {
                shown.add(value(pack, key, value, readable));
            }
        }
        return shown;
    }

    private static Value value(ServicePack pack, String key, Object value, ReadableValues readable) {
        Map<String, String> labels = pack.notices().labels().getOrDefault(key, Map.of());
        boolean chosen = labels.containsKey(String.valueOf(value));
        List<Choice> choices = chosen
                ? labels.entrySet().stream()
                        .map(each -> new Choice(each.getKey(), each.getValue()))
                        .toList()
                : List.of();
        return new Value(key, readable.title(key), chosen ? "choice" : kind(pack, key, value), value, choices);
    }

    private static String kind(ServicePack pack, String key, Object value) {
        String dateKind = Objects.toString(
                asked(pack, key).map(FormField::dateKind).orElse(null), isDate(value) ? "date" : "text");
        return value instanceof Number ? "number" : dateKind.equals("datetime") ? "text" : dateKind;
    }

    private static Optional<FormField> asked(ServicePack pack, String key) {
        return pack.forms().values().stream()
                .flatMap(form -> form.field(key).stream())
                .findFirst();
    }

    private static boolean isDate(Object value) {
        return String.valueOf(value).matches("\\d{4}-\\d{2}-\\d{2}");
    }

    private static Object checked(List<Value> known, String key, @Nullable Object sent) {
        Value value = known.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new UnacceptableException("\"" + key + "\" tidak dapat diganti pada surat ini."));
        if (value.kind().equals("number")) {
            if (sent instanceof Number number) {
                return number;
            }
            throw new UnacceptableException(value.label() + " harus berupa angka.");
        }
        String text = EnteredText.lines(Objects.toString(sent, ""));
        if (text.isEmpty() || text.length() > LONGEST_VALUE || !fits(value, text)) {
            throw new UnacceptableException(value.label() + " belum diisi dengan benar.");
        }
        return text;
    }

    private static boolean fits(Value value, String text) {
        try {
            return switch (value.kind()) {
                case "date" -> {
                    int year = LocalDate.parse(text).getYear();
                    yield year >= FIRST_YEAR && year <= LAST_YEAR;
                }
                case "time" -> LocalTime.parse(text).getSecond() == 0;
                case "choice" ->
                    value.choices().stream().anyMatch(choice -> choice.value().equals(text));
                default -> true;
            };
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static String cleanReason(@Nullable String reason) {
        String clean = EnteredText.line(Objects.toString(reason, ""));
        if (clean.isEmpty()) {
            throw new UnacceptableException("Isi alasannya.");
        }
        if (clean.length() > LONGEST_REASON) {
            throw new UnacceptableException("Alasan paling panjang " + LONGEST_REASON + " huruf.");
        }
        return clean;
    }

    private static void told(Runnable change) {
        try {
            change.run();
        } catch (LetterRefusedException refused) {
            throw new UnacceptableException(refused.getMessage());
        }
    }
}
