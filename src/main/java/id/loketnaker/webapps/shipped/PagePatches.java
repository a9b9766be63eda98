package id.loketnaker.webapps.shipped;

import java.util.List;

/** What no locale file of Camunda reaches: a format of dates and an order of words that are fixed in its scripts. */
final class PagePatches {

    /** Cockpit writes 2026-11-22T13:20:28 in every language; ours say 22 Nov 2026, 13.20, as our own pages do. */
    static final BundlePatches COCKPIT =
            new BundlePatches(List.of(new BundlePatch("normal:\"YYYY-MM-DD[T]HH:mm:ss\"", "normal:\"ll, LT\"")));

    /** "Application Authorizations" is the wrong way round in Indonesian; with a colon it reads in both languages. */
    static final BundlePatches ADMIN = new BundlePatches(List.of(new BundlePatch(
            "{{title}} {{\\'AUTHORIZATION_AUTHORIZATIONS\\' | translate}}",
            "{{\\'AUTHORIZATION_AUTHORIZATIONS\\' | translate}}: {{title}}")));

    private PagePatches() {}
}
