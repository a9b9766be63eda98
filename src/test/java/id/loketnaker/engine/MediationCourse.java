package id.loketnaker.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.Desk;
import id.loketnaker.testing.Mediation;
import id.loketnaker.testing.Official;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** One course of a mediation as chance has it, with the counts of the law beside it. */
final class MediationCourse {

    enum Outcome {
        AGREED,
        ADVICE,
        STRUCK_OFF
    }

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final LocalTime CLOSING = LocalTime.of(15, 30);
    private static final List<String> STATES = List.of(
            "hadir",
            "hadir",
            "kuasa",
            "tidak-hadir",
            "tidak-hadir",
            "kuasa-ditolak",
            "menolak-panggilan",
            "panggilan-kembali");
    private static final Set<String> PRESENT = Set.of("hadir", "kuasa");
    private static final Set<String> NOT_COUNTED = Set.of("hadir", "kuasa", "panggilan-kembali");

    private final ProcessEngine engine;
    private final Desk desk;
    private final Random chance;
    private final Official mediator;
    private final String caseId;
    private LocalDate today;
    private LocalDate handedOver;
    private LocalDate first;

    MediationCourse(ProcessEngine engine, Desk desk, Random chance, LocalDate about) {
        this.engine = engine;
        this.desk = desk;
        this.chance = chance;
        this.mediator = new Official(engine, "mediator.bekasi");
        at(Mediation.workingDays(about, 1));
        this.caseId = new Official(engine, "petugas-loket.bekasi")
                .starts(Mediation.SERVICE, Mediation.application("Nina Contoh"));
        this.handedOver = today;
        this.first = today;
    }

    /** At once for a dispute of rights; after seven working days without a choice for one of interests. */
    void handOver() {
        boolean rights = chance.nextBoolean();
        does(
                "Task_PeriksaBerkas",
                Map.of(
                        "hasilPemeriksaan", "lengkap",
                        "jenisPerselisihan", rights ? "hak" : "kepentingan",
                        "klarifikasi", "tidak"));
        if (!rights) {
            does("Task_TawarkanPilihan", Map.of("caraTawaran", "pos"));
            fires("Event_BatasPilihan", Mediation.workingDays(today, 7));
        }
        handedOver = today;
        assertThat(due("Event_BatasSidangPertama")).isEqualTo(Mediation.workingDays(handedOver, 7));
    }

    Outcome hear() {
        LocalDate hearing = Mediation.workingDays(handedOver, 2 + chance.nextInt(6));
        summon("Task_PanggilanPertama", hearing);
        if (chance.nextInt(4) == 0) {
            at(hearing);
            hearing = Mediation.workingDays(handedOver, 7);
            opens("Task_BukaSidangPertama", postponed(hearing));
        }
        first = hearing;
        String task = "Task_BukaSidangPertama";
        int applicant = 0;
        int respondent = 0;
        while (true) {
            at(hearing);
            String one = any(STATES);
            String other = any(STATES);
            opens(task, attended(one, other));
            task = "Task_BukaSidang";
            applicant += NOT_COUNTED.contains(one) ? 0 : 1;
            respondent += NOT_COUNTED.contains(other) ? 0 : 1;
            boolean heard = PRESENT.contains(one) && PRESENT.contains(other);
            if (!heard && applicant >= 3) {
                return Outcome.STRUCK_OFF;
            }
            if (!heard && respondent >= 3) {
                return Outcome.ADVICE;
            }
            LocalDate next = Mediation.workingDays(hearing, 1 + chance.nextInt(4));
            if (heard) {
                String result = any(List.of("sepakat", "lanjutan", "tidak-sepakat"));
                holds(result, next);
                if (!result.equals("lanjutan")) {
                    return result.equals("sepakat") ? Outcome.AGREED : Outcome.ADVICE;
                }
            } else {
                summon("Task_PanggilanBerikutnya", next);
            }
            assertThat(due("Event_HariKesembilan")).isEqualTo(Mediation.workingDays(first, 9));
            if (next.isAfter(Mediation.workingDays(first, 9))) {
                fires("Event_HariKesembilan", Mediation.workingDays(first, 9));
                return Outcome.ADVICE;
            }
            hearing = next;
            if (chance.nextInt(5) == 0 && hearing.isBefore(Mediation.workingDays(first, 8))) {
                LocalDate later = Mediation.workingDays(hearing, 1);
                opens("Task_BukaSidang", postponed(later));
                hearing = later;
            }
        }
    }

    /** Within ten working days of the first hearing; each party answers within ten of its own receipt, or not. */
    void advise() {
        LocalDate tenth = Mediation.workingDays(first, 10);
        assertThat(openTasks()).containsExactly("Task_BuatAnjuran");
        assertThat(dueOfTask("Task_BuatAnjuran")).isEqualTo(tenth);
        at(today.isBefore(tenth) && chance.nextBoolean() ? Mediation.workingDays(today, 1) : tenth);
        does(
                "Task_BuatAnjuran",
                Map.of(
                        "hasilNaskahAnjuran",
                        "terbit",
                        "pertimbanganAnjuran",
                        "Hak terbukti.",
                        "isiAnjuran",
                        "Agar dibayar."));
        assertThat(dueOfTask("Task_SampaikanAnjuran")).isEqualTo(tenth);
        at(tenth);
        does(
                "Task_SampaikanAnjuran",
                Map.of(
                        "sampaiPemohon",
                        "diterima",
                        "tanggalTerimaAnjuranPemohon",
                        tenth.toString(),
                        "sampaiTermohon",
                        "diterima",
                        "tanggalTerimaAnjuranTermohon",
                        tenth.toString(),
                        "caraPenyampaianAnjuran",
                        "langsung"));
        LocalDate last = Mediation.workingDays(tenth, 10);
        LocalDate later = tenth;
        boolean bothAccept = true;
        for (String party : List.of("Pemohon", "Termohon")) {
            assertThat(due("Event_BatasJawaban" + party)).isEqualTo(last);
        }
        for (String party : List.of("Pemohon", "Termohon")) {
            String answer = any(List.of("menerima", "menerima", "menolak", "diam"));
            bothAccept &= answer.equals("menerima");
            if (!answer.equals("diam")) {
                LocalDate day = Mediation.workingDays(tenth, 1 + chance.nextInt(9));
                later = later.isBefore(day) ? day : later;
                at(today.isBefore(day) ? day : today);
                does(
                        "Task_CatatJawaban" + party,
                        Map.of("jawaban" + party, answer, "tanggalJawaban" + party, day.toString()));
            }
        }
        for (String party : List.of("Pemohon", "Termohon")) {
            if (openTasks().contains("Task_CatatJawaban" + party)) {
                fires("Event_BatasJawaban" + party, last);
            }
        }
        String step = bothAccept ? "Task_BuatPB" : "Task_BuatRisalah";
        assertThat(openTasks()).containsExactly(step);
        if (bothAccept) {
            assertThat(dueOfTask(step)).isEqualTo(Mediation.workingDays(later, 3));
        }
        assertThat(dueOfTask(step)).isBeforeOrEqualTo(Mediation.workingDays(handedOver, 30));
    }

    List<String> openTasks() {
        return tasks().stream().map(Task::getTaskDefinitionKey).toList();
    }

    private static Map<String, Object> attended(String applicant, String respondent) {
        Map<String, Object> values =
                new TreeMap<>(Map.of("pembukaan", "dibuka", "hadirPemohon", applicant, "hadirTermohon", respondent));
        if (applicant.equals("kuasa-ditolak") || respondent.equals("kuasa-ditolak")) {
            values.put("alasanKuasaDitolak", "Surat kuasa tidak khusus.");
        }
        return values;
    }

    private static Map<String, Object> postponed(LocalDate to) {
        return Map.of(
                "pembukaan", "ditunda",
                "tanggalSidangTunda", to.toString(),
                "waktuSidangTunda", "09:00",
                "alasanTunda", "Kedua pihak setuju.");
    }

    private void opens(String task, Map<String, Object> values) {
        does(task, values);
    }

    private void summon(String task, LocalDate hearing) {
        does(
                task,
                Map.of("tanggalSidang", hearing.toString(), "waktuSidang", "09:00", "tempatSidang", "Ruang mediasi"));
    }

    private void holds(String result, LocalDate next) {
        Map<String, Object> values = new TreeMap<>(Map.of(
                "keteranganPemohon", "Minta dibayar.", "keteranganTermohon", "Bertahap.", "hasilSidang", result));
        if (result.equals("lanjutan")) {
            values.put("tanggalSidangLanjutan", next.toString());
            values.put("waktuSidangLanjutan", "09:00");
        }
        does("Task_PimpinSidang", values);
    }

    private void does(String task, Map<String, Object> values) {
        mediator.completes(caseId, task, values);
    }

    private void at(LocalDate day) {
        today = day;
        ClockUtil.setCurrentTime(Date.from(day.atTime(9, 30).atZone(ZONE).toInstant()));
    }

    private LocalDate due(String timer) {
        return day(desk.timer(caseId, timer).getDuedate());
    }

    /** The time of day is that of closing, and the timer fires then. */
    private void fires(String timer, LocalDate day) {
        Job job = desk.timer(caseId, timer);
        assertThat(day(job.getDuedate())).as(timer).isEqualTo(day);
        today = day;
        ClockUtil.setCurrentTime(job.getDuedate());
        desk.fire(job);
    }

    private LocalDate dueOfTask(String definition) {
        return tasks().stream()
                .filter(task -> task.getTaskDefinitionKey().equals(definition))
                .map(task -> day(task.getDueDate()))
                .findFirst()
                .orElseThrow();
    }

    private List<Task> tasks() {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(Official.numberOf(engine, caseId))
                .list();
    }

    private static LocalDate day(Date moment) {
        Instant instant = moment.toInstant();
        assertThat(instant.atZone(ZONE).toLocalTime()).isEqualTo(CLOSING);
        return LocalDate.ofInstant(instant, ZONE);
    }

    private <T> T any(List<T> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }
}
