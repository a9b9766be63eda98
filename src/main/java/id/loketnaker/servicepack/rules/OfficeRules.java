package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.ClosingDay;
import id.loketnaker.servicepack.ExtraDay;
import id.loketnaker.servicepack.NumberPattern;
import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.Role;
import id.loketnaker.servicepack.Unit;
import id.loketnaker.servicepack.files.Findings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a schema cannot say about an office. */
final class OfficeRules {

    /**
     * Groups with rights of their own: an office that had such a role would give its officials the rights of all
     * offices'.
     */
    private static final Set<String> RESERVED = Set.of("manajer", "pemilik-proses", "camunda-admin");

    private final Office office;
    private final Findings.InFile findings;

    OfficeRules(Office office, Findings findings) {
        this.office = office;
        this.findings = findings.in("instansi.yaml");
    }

    void check() {
        idsAreUnique("unit", office.units(), Unit::id);
        idsAreUnique("peran", office.roles(), Role::id);
        office.roles().forEach(this::roleStandsInTheOffice);
        office.roles().forEach(this::chainEnds);
        office.units().forEach(unit -> new HoursRules(unit, findings).check());
        daysAreUnique("kalender.tutup", office.closingDays().stream().map(ClosingDay::date));
        daysAreUnique("kalender.masuk", office.extraDays().stream().map(ExtraDay::date));
        noDayIsBothClosedAndWorked();
        office.extraDays().forEach(this::extraHoursAreInOrder);
        if (office.stationery() != null) {
            idsAreUnique("penomoran", office.stationery().numbering(), NumberPattern::kind);
            office.stationery().numbering().forEach(this::numberIsSound);
            patternsDiffer(office.stationery().numbering());
        }
    }

    private void numberIsSound(NumberPattern numbering) {
        if (!numbering.isSound()) {
            findings.add(
                    "penomoran." + numbering.kind(),
                    "pola \"%s\" tidak dapat dipakai".formatted(numbering.pattern()),
                    "Pola memuat {nomor} atau {nomor:3}, dan {tahun}; yang lain hanya {bulan} dan {bulanRomawi}.");
        }
    }

    /** Each kind is counted by itself: of one pattern, two letters would have the same number. */
    private void patternsDiffer(Collection<NumberPattern> all) {
        Map<String, NumberPattern> seen = new HashMap<>();
        for (NumberPattern each : all) {
            NumberPattern other = seen.putIfAbsent(each.withoutWidth(), each);
            if (other != null) {
                findings.add(
                        "penomoran." + each.kind(),
                        "polanya sama dengan pola \"%s\", sehingga nomor surat bertabrakan".formatted(other.kind()),
                        "Bedakan polanya, misalnya dengan singkatan jenis suratnya.");
            }
        }
    }

    /** A second entry with one id would silently win or lose. */
    private <T> void idsAreUnique(String list, Collection<T> items, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        items.stream()
                .map(id)
                .filter(each -> !seen.add(each))
                .forEach(twice -> findings.add(
                        list,
                        "id \"%s\" dipakai dua kali".formatted(twice),
                        "Beri id yang berbeda, atau hapus salah satu."));
    }

    private void roleStandsInTheOffice(Role role) {
        String place = "peran." + role.id();
        if (RESERVED.contains(role.id()) || role.id().startsWith("camunda")) {
            findings.add(
                    place,
                    "id ini milik pengelola sistem: anggotanya melihat atau mengubah lebih dari tugas perannya",
                    "Pakai id lain untuk peran kantor.");
        }
        if (role.unit() != null
                && office.units().stream().noneMatch(unit -> unit.id().equals(role.unit()))) {
            findings.add(
                    place,
                    "unit \"%s\" tidak ada".formatted(role.unit()),
                    "Daftarkan di bagian unit, atau perbaiki ejaannya.");
        }
        if (role.superior() != null && office.role(role.superior()).isEmpty()) {
            findings.add(
                    place,
                    "atasan \"%s\" tidak ada".formatted(role.superior()),
                    "Daftarkan sebagai peran, atau perbaiki ejaannya.");
        }
    }

    /** Escalation walks this chain, so it must end at the head of the office. */
    private void chainEnds(Role role) {
        List<String> chain = new ArrayList<>();
        for (String next = role.id(); next != null; next = superiorOf(next)) {
            if (chain.contains(next)) {
                if (next.equals(role.id()) && isFirstOf(chain)) {
                    findings.add(
                            "peran." + role.id(),
                            "rantai atasan berputar: %s → %s".formatted(String.join(" → ", chain), next),
                            "Pimpinan tertinggi tidak punya \"atasan\"; betulkan rantainya.");
                }
                return;
            }
            chain.add(next);
        }
    }

    /** Each role of a circle finds it; one tells. */
    private boolean isFirstOf(List<String> circle) {
        return office.roles().stream()
                .map(Role::id)
                .filter(circle::contains)
                .findFirst()
                .equals(Optional.of(circle.get(0)));
    }

    private @Nullable String superiorOf(String roleId) {
        return office.role(roleId).map(Role::superior).orElse(null);
    }

    private void daysAreUnique(String list, Stream<LocalDate> days) {
        Set<LocalDate> seen = new HashSet<>();
        days.filter(day -> !seen.add(day))
                .forEach(twice -> findings.add(
                        list,
                        "tanggal %s tertulis dua kali".formatted(twice),
                        "Hapus salah satu, atau gabungkan sebabnya."));
    }

    private void noDayIsBothClosedAndWorked() {
        List<LocalDate> closed =
                office.closingDays().stream().map(ClosingDay::date).toList();
        office.extraDays().stream()
                .map(ExtraDay::date)
                .filter(closed::contains)
                .forEach(day -> findings.add(
                        "kalender", "tanggal %s tercatat tutup dan juga masuk".formatted(day), "Pilih salah satu."));
    }

    private void extraHoursAreInOrder(ExtraDay day) {
        HoursRules.spansAreInOrder(List.copyOf(day.hours()), "kalender.masuk " + day.date(), findings);
    }
}
