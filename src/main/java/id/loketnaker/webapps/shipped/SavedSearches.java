package id.loketnaker.webapps.shipped;

import java.util.List;

/**
 * Searches that somebody saves in Camunda's search boxes lie in their browser, with the names and numbers that they
 * look for. They are theirs: they go when they log out, from whichever page, and when another logs in after a session
 * that ended. Each page wrote back what it had read when it was opened; now it reads before it writes.
 */
final class SavedSearches {

    private static final String READ = "JSON.parse(localStorage.getItem(\"camunda\")||\"{}\")";

    private static final String FORGET = "(function(e){var t=" + READ
            + ";e&&t.searchCriteriaOf===e||(delete t.searchCriteria,t.searchCriteriaOf=e,"
            + "localStorage.setItem(\"camunda\",JSON.stringify(t)))})";

    /** In the letters of Cockpit, Tasklist and the welcome page. */
    static final BundlePatches PATCHES = patches("e", "t", "i");

    static final BundlePatches OF_ADMIN = patches("t", "e", "a");

    private static BundlePatches patches(String first, String second, String third) {
        String login = "%1$s.authentication=%2$s,s(\"authentication.changed\",%2$s)".formatted(first, second);
        String get = "get:function(%1$s,%2$s){return void 0!==n[%1$s]?".formatted(first, second);
        String set = "set:function(%1$s,%2$s){n[%1$s]=%2$s,".formatted(first, third);
        String remove = "remove:function(%1$s){delete n[%1$s],".formatted(first);
        return new BundlePatches(List.of(
                new BundlePatch(login, FORGET + "(" + second + "&&" + second + ".name)," + login),
                new BundlePatch(get, get.replace("{return ", "{n=" + READ + ";return ")),
                new BundlePatch(set, set.replace("{n[", "{n=" + READ + ",n[")),
                new BundlePatch(remove, remove.replace("{delete", "{n=" + READ + ";delete"))));
    }

    private SavedSearches() {}
}
