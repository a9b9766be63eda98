package id.loketnaker.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.loketnaker.register.CaseQuery;
import id.loketnaker.register.CaseSearch;
import id.loketnaker.register.FoundCases;
import id.loketnaker.testing.TestDatabase;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Offices have cases that run for months: what an earlier release left in the database goes on with today's. Run
 * by {@code EarlierReleaseTest}.
 */
public abstract class Takeovers {

    /** Cases of each service that are lived to their end; all would take minutes. Offices have them on MySQL. */
    private static final int SAMPLE = TestDatabase.isMySql() ? 3 : 1;

    @TestFactory
    Stream<DynamicNode> every_release_is_taken_over() {
        assertThat(ReleaseFolder.all()).isNotEmpty();
        return ReleaseFolder.all().stream().map(folder -> takeover(folder));
    }

    /** One after the other: reading first, then what changes cases. */
    private static DynamicContainer takeover(ReleaseFolder folder) {
        TakenOver taken = new TakenOver(folder);
        return dynamicContainer(
                folder.toString(),
                Stream.<DynamicNode>of(
                                dynamicTest("no row is lost or changed", () -> new KeptRows(taken).check()),
                                dynamicTest("every case is found by part of its name", () -> areFound(taken)),
                                dynamicTest(
                                        "every service has a new version, and cases keep theirs",
                                        () -> hasNewVersions(taken)),
                                dynamicTest(
                                        "figures are the same",
                                        () -> assertThat(new Counted(taken.application()).figures())
                                                .isEqualTo(taken.release().figures())),
                                dynamicTest(
                                        "register books hold what they held",
                                        () -> assertThat(new Counted(taken.application()).books())
                                                .containsAllEntriesOf(
                                                        taken.release().books())),
                                dynamicTest(
                                        "an official's own list stays",
                                        () -> assertThat(taken.list(
                                                        "select NAME_ from ACT_RU_FILTER where OWNER_ is not null"))
                                                .contains("Berkas saya yang lama")),
                                dynamicTest("every letter is proved", () -> new KeptLetters(taken).check()),
                                dynamicContainer("every task opens", new OpenedCases(taken).tasks()),
                                dynamicContainer("every file opens", new OpenedCases(taken).files()),
                                dynamicContainer("cases go on to their end", goOn(taken)))
                        .onClose(taken::close));
    }

    private static void areFound(TakenOver taken) {
        taken.jdbc().query("select id, office, applicant from ln_case", row -> {
            String part = row.getString(3).substring(1);
            FoundCases found = taken.application()
                    .getBean(CaseSearch.class)
                    .find(CaseQuery.ofPart(Map.of(row.getString(2), ZoneId.of("Asia/Jakarta")), part));
            assertThat(found.ids()).as(row.getString(3)).contains(row.getString(1));
        });
    }

    private static void hasNewVersions(TakenOver taken) {
        assertThat(taken.list("""
                        select distinct concat(c.office, '/', c.service) from ln_case c
                          join ACT_RE_PROCDEF d on d.ID_ = c.definition_id
                         where not exists (select 1 from ACT_RE_PROCDEF n
                                            where n.KEY_ = d.KEY_ and n.TENANT_ID_ = d.TENANT_ID_ and n.VERSION_ > d.VERSION_)""")).isEmpty();
    }

    private static Stream<DynamicNode> goOn(TakenOver taken) {
        Map<String, List<KeptCase>> byService = taken.release().running().stream()
                .filter(KeptCase::ends)
                .collect(Collectors.groupingBy(
                        each -> each.office() + "/" + each.service(), TreeMap::new, Collectors.toList()));
        return byService.entrySet().stream()
                .map(service -> dynamicContainer(
                        service.getKey(),
                        spread(service.getValue())
                                .map(each -> dynamicTest(
                                        each.number() + " (" + each.scenario() + ")", () -> goesOn(taken, each)))));
    }

    /** From the first to the last. */
    private static Stream<KeptCase> spread(List<KeptCase> cases) {
        int every = Math.max(1, (cases.size() + SAMPLE - 1) / SAMPLE);
        return Stream.iterate(0, place -> place < cases.size(), place -> place + every)
                .map(cases::get);
    }

    private static void goesOn(TakenOver taken, KeptCase kept) {
        String caseId = taken.one("select id from ln_case where number = ?", kept.number());
        CasePlayer player = new CasePlayer(taken.application());
        ClockUtil.setCurrentTime(Date.from(kept.stoppedAt()));
        kept.rest().forEach(step -> player.take(kept.office(), caseId, step));
        assertThat(taken.one("select outcome from ln_case where id = ?", caseId))
                .as(kept.scenario())
                .isEqualTo(kept.outcome());
    }
}
