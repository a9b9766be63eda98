package id.loketnaker.release;

import id.loketnaker.calendar.Decree;
import id.loketnaker.documents.CaseDocument;
import id.loketnaker.documents.CaseDocuments;
import id.loketnaker.documents.FileReception;
import id.loketnaker.documents.Intakes;
import id.loketnaker.documents.ReceivedFile;
import id.loketnaker.engine.MailWishes;
import id.loketnaker.engine.calendarchange.CalendarChanges;
import id.loketnaker.engine.calendarchange.CalendarMover;
import id.loketnaker.engine.happenings.MailWish;
import id.loketnaker.letters.Letter;
import id.loketnaker.letters.LetterArchive;
import id.loketnaker.servicepack.DocumentType;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.Requirement;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.TimeSpan;
import id.loketnaker.sla.ChangeKind;
import id.loketnaker.sla.DayChange;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.ScannedPaper;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/** What happens around cases: officials and their lists, papers, notices, days that the calendar gains or loses. */
final class Surroundings {

    /** The same for all: what lies in a database only once makes it no larger. */
    private static final byte[] PAPER = ScannedPaper.pdf();

    private static final Decree DECREE = new Decree("SK 1/2027", LocalDate.parse("2027-01-08"));

    private final ApplicationContext application;
    private final Desk desk;

    Surroundings(ApplicationContext application) {
        this.application = application;
        this.desk = new Desk(application.getBean(ProcessEngine.class));
    }

    /** Some can be written to, one wants it once a day, one has a list of their own. */
    void people() {
        IdentityService identity = application.getBean(IdentityService.class);
        for (User user : identity.createUserQuery().list()) {
            if (!user.getId().contains("-2.") && !user.getId().contains("-3.")) {
                user.setEmail(user.getId() + "@contoh.test");
                identity.saveUser(user);
            }
        }
        MailWishes wishes = application.getBean(MailWishes.class);
        desk.doAs("mediator.bekasi", () -> wishes.choose(MailWish.DAILY.id()));
        FilterService filters = application.getBean(FilterService.class);
        desk.doAs("mediator.pekalongan", () -> {
            Filter own = filters.newTaskFilter("Berkas saya yang lama");
            own.setOwner("mediator.pekalongan");
            own.setQuery(
                    application.getBean(TaskService.class).createTaskQuery().taskAssignee("mediator.pekalongan"));
            filters.saveFilter(own);
        });
    }

    /** As at the counter: all that is asked for; of every fourth case the first is struck out and brought again. */
    void papersAreBrought(String caseId, ServicePack pack, Step start, int turn) {
        String by = CasePlayer.user(start.role(), pack.office().id());
        String element = pack.diagram().start().map(Element::id).orElseThrow();
        CaseDocuments documents = application.getBean(CaseDocuments.class);
        for (Requirement asked : pack.standard().requirements()) {
            if (asked.obligatory()) {
                CaseDocument brought = add(caseId, asked.name(), by, element);
                if (turn % 4 == 1 && asked.equals(pack.standard().requirements().get(0))) {
                    documents.strike(caseId, brought.id(), by, element, "Pindaian kabur");
                    add(caseId, asked.name(), by, element);
                }
                documents.open(caseId, brought.id(), by);
            }
        }
    }

    private CaseDocument add(String caseId, String requirement, String by, String element) {
        try (ReceivedFile file = paper()) {
            return application.getBean(CaseDocuments.class).add(caseId, requirement, file, by, element);
        }
    }

    private ReceivedFile paper() {
        return application
                .getBean(FileReception.class)
                .receive(new ByteArrayInputStream(PAPER), "berkas.pdf", DocumentType.USUAL);
    }

    void papersWaitAtTheCounter() {
        Intakes intakes = application.getBean(Intakes.class);
        String clerk = "petugas-loket.bekasi";
        try (ReceivedFile file = paper()) {
            intakes.add(intakes.open(clerk, desk.definition("mediasi-phi", "bekasi")), null, file);
        }
    }

    void tasksAreTaken(List<Task> tasks, String office) {
        TaskService service = application.getBean(TaskService.class);
        for (Task task : tasks) {
            service.getIdentityLinksForTask(task.getId()).stream()
                    .map(IdentityLink::getGroupId)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .map(role -> CasePlayer.user(role, office))
                    .ifPresent(user -> desk.doAs(user, () -> service.claim(task.getId(), user)));
        }
    }

    /** The first letter of the case that was issued comes back signed. */
    void letterIsScanned(String caseId, String office) {
        LetterArchive archive = application.getBean(LetterArchive.class);
        archive.ofCase(caseId).stream().filter(Letter::isIssued).findFirst().ifPresent(letter -> {
            try (ReceivedFile paper = paper()) {
                archive.addScan(letter, paper, CasePlayer.user("petugas-loket", office));
            }
        });
    }

    /** No channel is connected, so all that waits is recorded. */
    void noticesAreSent() {
        Object sweep = application.getBean("noticeSweep");
        ReflectionTestUtils.invokeMethod(sweep, "run");
    }

    /**
     * One office has worked on a Saturday, so that some limits are over by now and a person must decide; it closes on
     * a day, and on
     * another does not after all.
     */
    void calendarChanges() {
        approve(ChangeKind.OFFICE_OPEN, "2027-01-09", List.of(new TimeSpan(LocalTime.of(8, 0), LocalTime.of(12, 0))));
        approve(ChangeKind.OFFICE_CLOSED, "2027-01-13", List.of());
        approve(ChangeKind.OFFICE_WITHDRAWN, "2027-01-13", List.of());
        approve(ChangeKind.OFFICE_CLOSED, "2027-01-14", List.of());
    }

    private void approve(ChangeKind kind, String day, List<TimeSpan> hours) {
        DayChange change = new DayChange("bekasi", kind, LocalDate.parse(day), "Pemadaman listrik", hours, DECREE);
        CalendarChanges changes = application.getBean(CalendarChanges.class);
        desk.as(
                "manajer.bekasi",
                () -> changes.approve(change, changes.preview(change).version()));
        application.getBean(CalendarMover.class).run();
    }
}
