package id.loketnaker.webapps.shipped;

import java.util.List;
import org.camunda.bpm.engine.authorization.Groups;

/** What no setting and no locale file of Camunda reaches: what is fixed in the scripts of its pages. */
final class PagePatches {

    /** English on diagrams, which every page brings along. */
    static final BundlePatches DIAGRAMS = new BundlePatches(List.of(
            new BundlePatch("title=\"zoom in\"", "title=\"perbesar\"", 3),
            new BundlePatch("title=\"zoom out\"", "title=\"perkecil\"", 3),
            new BundlePatch("title=\"reset zoom\"", "title=\"ukuran semula\"", 3),
            new BundlePatch(">&lt;null&gt;<", ">kosong<")));

    /**
     * Whether what is looked for may stand in the address, which stays in the history of the browser and in logs: what
     * asks for no value, what the address of a link said, and steps, which the diagram picks and reads there. What
     * people type may be the number or the name of somebody.
     */
    private static final String TELLABLE =
            "tellable=function(e){var t=e.value.value;return null==t||\"\"===t||e.$told===t||"
                    + "\"activityIdIn\"===e.type.value.key&&/^[A-Za-z_][\\w.-]*(, ?[A-Za-z_][\\w.-]*)*$/.test(t)},";

    /**
     * Cockpit writes 2026-11-22T13:20:28 in every language; ours say 22 Nov 2026, 13.20, as our own pages do. And its
     * home page counts cases: a fragment, which nobody can start by itself, is a part of one. Its search boxes write
     * what is typed into the address.
     */
    static final BundlePatches COCKPIT = new BundlePatches(List.of(
            new BundlePatch("?\"Failed Job\":", "?\"Langkah otomatis gagal\":"),
            new BundlePatch("<i>Message is null.</i>", "<i>Tanpa pesan.</i>", 3),
            new BundlePatch("class=\"null-value\">null<", "class=\"null-value\">tidak ada<", 3),
            new BundlePatch("normal:\"YYYY-MM-DD[T]HH:mm:ss\"", "normal:\"ll, LT\""),
            new BundlePatch(
                    "t.definition&&t.instances&&(n.push(",
                    "t.definition&&t.instances&&!1!==t.definition.startableInTasklist&&(n.push("),
            new BundlePatch("T=u.searchId||\"search\",", "T=u.searchId||\"search\"," + TELLABLE),
            new BundlePatch("i.valid=f(i),i}", "i.valid=f(i),i.$told=i.value.value,i}"),
            new BundlePatch(
                    "JSON.stringify(D(u.validSearchesBuffer))",
                    "JSON.stringify(D(u.validSearchesBuffer.filter(tellable)))"),
            // What the address does not know stays when another part of the page changes it.
            new BundlePatch(
                    "n=u.validSearchesBuffer.filter((function(e){return e.valid}));"
                            + "s.equals(e,n)||(s.forEach(u.searches,(function(t){t.valid||e.push(t)}))",
                    "n=u.validSearchesBuffer.filter((function(e){return e.valid&&tellable(e)}));"
                            + "s.equals(e,n)||(s.forEach(u.searches,(function(t){t.valid&&tellable(t)||e.push(t)}))")));

    /** "Application Authorizations" is the wrong way round in Indonesian. */
    static final BundlePatches ADMIN = new BundlePatches(List.of(
            new BundlePatch(
                    "{{title}} {{\\'AUTHORIZATION_AUTHORIZATIONS\\' | translate}}",
                    "{{\\'AUTHORIZATION_AUTHORIZATIONS\\' | translate}}: {{title}}"),
            new BundlePatch("c[A+\"Query\"]=JSON.stringify(O(u.validSearchesBuffer))", "c[A+\"Query\"]=null"),
            new BundlePatch("{{group.type}}", "{{group.type===\\'SYSTEM\\'?\\'sistem\\':group.type}}", 3),
            new BundlePatch(
                    "return\"ALL\";for(var n=\"\",a=0;a<t.length;a++)a>0&&(n+=\", \"),n+=t[a];return\"\"===n?\"NONE\":n",
                    "return\"semua\";for(var n=\"\",a=0;a<t.length;a++)a>0&&(n+=\", \"),"
                            + "n+={ACCESS:\"membuka\",READ:\"membaca\",CREATE:\"membuat\",UPDATE:\"mengubah\","
                            + "DELETE:\"menghapus\"}[t[a]]||t[a];return\"\"===n?\"tidak ada\":n")));

    /** Names on records are those of the day, so one's own is an administrator's to write: others see no way to it. */
    static final BundlePatches WELCOME = new BundlePatches(List.of(new BundlePatch(
            "<li><a ng-click=\"showForm(\\'profile\\')\">",
            "<li ng-repeat=\"group in user.groups | filter:{id:\\'" + Groups.CAMUNDA_ADMIN + "\\'}:true\">"
                    + "<a ng-click=\"showForm(\\'profile\\')\">")));

    private PagePatches() {}
}
