package id.loketnaker.webapps.shipped;

import java.util.List;
import org.camunda.bpm.engine.authorization.Groups;

/** What no setting and no locale file of Camunda reaches: what is fixed in the scripts of its pages. */
final class PagePatches {

    /**
     * Cockpit writes 2026-11-22T13:20:28 in every language; ours say 22 Nov 2026, 13.20, as our own pages do. And its
     * home page counts cases: a fragment, which nobody can start by itself, is a part of one.
     */
    static final BundlePatches COCKPIT = new BundlePatches(List.of(
            new BundlePatch("normal:\"YYYY-MM-DD[T]HH:mm:ss\"", "normal:\"ll, LT\""),
            new BundlePatch(
                    "t.definition&&t.instances&&(n.push(",
                    "t.definition&&t.instances&&!1!==t.definition.startableInTasklist&&(n.push(")));

    /** "Application Authorizations" is the wrong way round in Indonesian. */
    static final BundlePatches ADMIN = new BundlePatches(List.of(new BundlePatch(
            "{{title}} {{\\'AUTHORIZATION_AUTHORIZATIONS\\' | translate}}",
            "{{\\'AUTHORIZATION_AUTHORIZATIONS\\' | translate}}: {{title}}")));

    /** Names on records are those of the day, so one's own is an administrator's to write: others see no way to it. */
    static final BundlePatches WELCOME = new BundlePatches(List.of(new BundlePatch(
            "<li><a ng-click=\"showForm(\\'profile\\')\">",
            "<li ng-repeat=\"group in user.groups | filter:{id:\\'" + Groups.CAMUNDA_ADMIN + "\\'}:true\">"
                    + "<a ng-click=\"showForm(\\'profile\\')\">")));

    private PagePatches() {}
}
