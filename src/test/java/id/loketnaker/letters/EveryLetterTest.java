package id.loketnaker.letters;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.print.PdfPrinter;
import id.loketnaker.register.CaseState;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.LetterTemplate;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.reader.PackLocation;
import id.loketnaker.servicepack.reader.ServicePackReader;
import id.loketnaker.testing.PrintedPdf;
import id.loketnaker.values.PublicUrl;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Walks every template of every pack, filled to the brim with what people could type: long texts without a space, many
 * lines, lists of rows. Each is issued whole, within its paper, and is PDF/A-2u. The texts are drawn by the name of the
 * template, so that a failure comes again.
 */
class EveryLetterTest {

    private static final Instant NOW = Instant.parse("2026-03-09T02:00:00Z");
    private static final String LETTERS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789WWWMMMiiillléñçüŠøßΩ§½€“”–—/.,-()&<>'\"%";
    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_TEXT = 3000;

    private final LetterText text = new LetterText();
    private final LetterPage page =
            new LetterPage(new PdfPrinter(), new PublicUrl("https://surat.contoh.test/pelayanan"));

    @Test
    void every_letter_is_issued_whole_and_archivable_whatever_is_typed() {
        Set<String> known = new HashSet<>();
        Set<String> archivable = new HashSet<>();
        List<String> broken = new ArrayList<>();
        for (ServicePack pack : new ServicePackReader()
                .readAll(PackLocation.of("classpath:/processes/").packs())) {
            for (LetterTemplate template : pack.letters()) {
                if (known.add(pack.office().id() + template.name() + template.body())) {
                    print(pack, template, archivable.add(template.name() + template.body()), broken);
                }
            }
        }

        assertThat(known).hasSizeGreaterThan(100);
        assertThat(broken).isEmpty();
    }

    private void print(ServicePack pack, LetterTemplate template, boolean archivable, List<String> broken) {
        Random random = new Random((pack.id() + template.id()).hashCode());
        try {
            byte[] pdf = page.print(
                    pack,
                    template,
                    new LetterPage.Body(filled(pack, template, random), Map.of()),
                    NOW,
                    new LetterPage.Proof("abcdefghjkmnpqrstuvwxyz234", "Surat ini menggantikan surat nomor 1."));
            if (archivable) {
                PrintedPdf.assertArchivable(pdf);
            }
        } catch (LetterRefusedException | AssertionError failed) {
            broken.add(pack.id() + "/" + template.id() + ": " + failed.getMessage());
        }
    }

    private String filled(ServicePack pack, LetterTemplate template, Random random) {
        Map<String, Object> values = new HashMap<>();
        template.variables().stream().sorted().forEach(name -> values.put(name, value(pack, template, name, random)));
        LetterCase about = new LetterCase(
                new RegisteredCase(
                        "1",
                        "X-1",
                        pack.office().id(),
                        pack.key(),
                        "x:1",
                        "Siti",
                        null,
                        CaseState.RUNNING,
                        null,
                        NOW,
                        null),
                pack,
                values,
                null,
                "siti",
                line(LONGEST_LINE / 4, random),
                Set.of(template.signatory()));
        return text.fill(
                        template,
                        LetterModel.whole(
                                LetterModel.draft(template, values),
                                template,
                                about,
                                "567/" + line(40, random) + "/2026",
                                LocalDate.of(2026, 3, 9)))
                .xhtml();
    }

    private static Object value(ServicePack pack, LetterTemplate template, String name, Random random) {
        return pack.forms().values().stream()
                .flatMap(form -> form.fields().stream())
                .filter(field -> field.variable().equals(name))
                .findFirst()
                .map(field ->
                        field.groupPath() == null ? value(field, random) : Map.of(field.key(), value(field, random)))
                .orElseGet(() -> remembered(template, name, random));
    }

    private static Object value(FormField field, Random random) {
        if (field.rows() != null) {
            return IntStream.range(0, 3 + random.nextInt(5))
                    .mapToObj(row -> {
                        Map<String, Object> cells = new HashMap<>();
                        field.rows().columns().forEach(column -> cells.put(column.key(), value(column, random)));
                        return cells;
                    })
                    .toList();
        }
        if (field.dateKind() != null) {
            return switch (field.dateKind()) {
                case "time" -> "09:30";
                case "datetime" -> "2026-03-09T09:30";
                default -> "2026-03-09";
            };
        }
        if (!field.choices().isEmpty()) {
            return field.multiple()
                    ? field.choices()
                    : field.choices().get(random.nextInt(field.choices().size()));
        }
        return switch (field.type()) {
            case "number", FormField.COMPUTED -> 1 + random.nextInt(1000);
            case "checkbox" -> true;
            case "textarea" -> lines(most(field, LONGEST_TEXT), random);
            default ->
                field.multiple() ? List.of(line(LONGEST_LINE / 4, random)) : line(most(field, LONGEST_LINE), random);
        };
    }

    private static int most(FormField field, int otherwise) {
        return Optional.ofNullable(field.maxLength())
                .map(most -> Math.min(most, otherwise))
                .orElse(otherwise);
    }

    /** What a listener, a table or a call gives: how the template writes it tells what it is. */
    private static Object remembered(LetterTemplate template, String name, Random random) {
        if (isWritten(template, "(tanggal|hariTanggal)", name)) {
            return "2026-03-09";
        }
        if (isWritten(template, "jam", name)) {
            return "09:30";
        }
        if (isWritten(template, "(bilangan|terbilang|angka|rupiah|uang)", name)) {
            return 12;
        }
        if (Pattern.compile("\\b" + name + "\\s*(gt|ge|lt|le|==|[<>])\\s*\\d")
                .matcher(template.body())
                .find()) {
            return 2;
        }
        return line(LONGEST_LINE / 4, random);
    }

    private static boolean isWritten(LetterTemplate template, String word, String name) {
        return Pattern.compile("tulis\\." + word + "\\(\\s*" + name + "\\b")
                .matcher(template.body())
                .find();
    }

    /** Without a space. */
    private static String line(int length, Random random) {
        StringBuilder line = new StringBuilder();
        for (int at = 0; at < length; at++) {
            line.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return line.toString();
    }

    /** Words of all lengths, and lines. */
    private static String lines(int length, Random random) {
        StringBuilder lines = new StringBuilder();
        while (lines.length() < length - 200) {
            lines.append(line(1 + random.nextInt(random.nextInt(8) == 0 ? 190 : 14), random))
                    .append(random.nextInt(10) == 0 ? "\n" : " ");
        }
        return lines.append(line(Math.max(1, Math.min(150, length - lines.length())), random))
                .toString();
    }
}
