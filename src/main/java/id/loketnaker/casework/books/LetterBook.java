package id.loketnaker.casework.books;

import id.loketnaker.casework.NamesOfDay;
import id.loketnaker.casework.Services;
import id.loketnaker.letters.BookLetter;
import id.loketnaker.letters.BookLetters;
import id.loketnaker.print.IndonesianText;
import id.loketnaker.register.BookScope;
import id.loketnaker.register.CaseSearch;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.BookOfLetters;
import id.loketnaker.servicepack.ServicePack;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A book of the letters that an office sent, by kind and number. */
@Component
class LetterBook implements BookSource<BookOfLetters> {

    private static final int AT_ONCE = 200;

    private final BookLetters letters;
    private final CaseSearch search;
    private final Services services;
    private final Officials officials;
    private final LetterReaders readers;

    LetterBook(BookLetters letters, CaseSearch search, Services services, Officials officials, LetterReaders readers) {
        this.letters = letters;
        this.search = search;
        this.services = services;
        this.officials = officials;
        this.readers = readers;
    }

    @Override
    public Class<BookOfLetters> kind() {
        return BookOfLetters.class;
    }

    @Override
    public List<String> headers(BookOfLetters book) {
        return List.of(
                "Nomor surat",
                "Tanggal",
                "Surat",
                "Nomor perkara",
                "Pemohon",
                "Layanan",
                "Penanda tangan",
                "Diterbitkan oleh",
                "Keterangan");
    }

    @Override
    public int count(BookOfLetters book, BookScope scope, int atMost) {
        return letters.count(scope, book, atMost);
    }

    @Override
    public List<List<@Nullable Object>> lines(BookOfLetters book, BookScope scope, int first, int most) {
        List<BookLetter> listed = letters.list(scope, book, first, most);
        List<String> ids = listed.stream().map(BookLetter::caseId).distinct().toList();
        Map<String, RegisteredCase> cases = new HashMap<>();
        for (int begin = 0; begin < ids.size(); begin += AT_ONCE) {
            search.cases(ids.subList(begin, Math.min(ids.size(), begin + AT_ONCE)))
                    .forEach(each -> cases.put(each.id(), each));
        }
        return lines(scope, listed, cases);
    }

    @Override
    public List<List<@Nullable Object>> linesOf(BookOfLetters book, BookScope scope, List<RegisteredCase> found) {
        Map<String, RegisteredCase> cases =
                found.stream().collect(Collectors.toMap(RegisteredCase::id, Function.identity()));
        return lines(scope, letters.of(scope, book, cases.keySet()), cases);
    }

    private List<List<@Nullable Object>> lines(
            BookScope scope, List<BookLetter> listed, Map<String, RegisteredCase> cases) {
        List<ServicePack> packs = services.of(List.of(scope.office()));
        ZoneId zone =
                packs.stream().findFirst().map(pack -> pack.office().zone()).orElse(ZoneOffset.UTC);
        Map<String, String> names = packs.stream()
                .collect(Collectors.toMap(
                        ServicePack::key, pack -> pack.standard().name()));
        List<@Nullable String> actors = new ArrayList<>();
        listed.forEach(letter -> actors.add(letter.issuedBy()));
        NamesOfDay naming = officials.naming(actors);
        Map<String, Boolean> readable = new HashMap<>();
        return listed.stream()
                .map(letter -> {
                    RegisteredCase about = cases.get(letter.caseId());
                    boolean opens = letter.isIssued()
                            && about != null
                            && readable.computeIfAbsent(
                                    about.service(), service -> readers.include(scope.office(), service));
                    return line(letter, opens, about, names, naming.at(letter.issuedBy(), endOf(letter, zone)));
                })
                .toList();
    }

    /** The day of a letter, as far as a book knows when it was issued. */
    private static Instant endOf(BookLetter letter, ZoneId zone) {
        return letter.date().plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1);
    }

    private static List<@Nullable Object> line(
            BookLetter letter,
            boolean opens,
            @Nullable RegisteredCase about,
            Map<String, String> names,
            @Nullable String official) {
        return Arrays.asList(
                letter.number(),
                letter.date(),
                opens ? new BookedLetter(letter.name(), letter.id()) : letter.name(),
                about == null ? null : about.number(),
                about == null ? null : about.applicant(),
                about == null ? null : names.getOrDefault(about.service(), about.service()),
                letter.signatory(),
                official,
                remark(letter));
    }

    private static @Nullable String remark(BookLetter letter) {
        List<String> remarks = new ArrayList<>();
        if (letter.cancelledOn() != null) {
            remarks.add((letter.isIssued() ? "Dibatalkan " : "Dibatalkan sebelum terbit ")
                    + IndonesianText.date(letter.cancelledOn()));
        } else if (!letter.isIssued()) {
            remarks.add("Bernomor, belum terbit");
        }
        if (letter.replaces() != null) {
            remarks.add("Menggantikan " + called(letter.replaces()));
        }
        if (letter.replacedBy() != null) {
            remarks.add("Diganti " + called(letter.replacedBy()));
        }
        return remarks.isEmpty() ? null : String.join("; ", remarks);
    }

    private static String called(BookLetter.Other other) {
        return other.number() == null ? "surat tanggal " + IndonesianText.date(other.date()) : other.number();
    }
}
