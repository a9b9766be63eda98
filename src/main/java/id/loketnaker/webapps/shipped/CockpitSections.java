package id.loketnaker.webapps.shipped;

import java.util.List;

/** English in the sections of Cockpit's own pages that no locale file reaches. */
public final class CockpitSections extends PatchedPluginScript {

    public static final BundlePatches PATCHES = new BundlePatches(List.of(
            new BundlePatch("uib-tooltip=\"Toggle this section\"", "uib-tooltip=\"Buka atau tutup bagian ini\""),
            new BundlePatch("uib-tooltip=\"Suspended Job Definition\"", "uib-tooltip=\"Jenis pekerjaan ditangguhkan\""),
            new BundlePatch("content:\"State\"", "content:\"Keadaan\""),
            new BundlePatch("class=\"null-value\">null<", "class=\"null-value\">tidak ada<"),
            new BundlePatch("Invalid Date Value.", "Tanggal ini tidak ada.", 2),
            new BundlePatch("title=\"Select all\"", "title=\"Pilih semua\"")));

    public CockpitSections() {
        super("plugin/cockpitPlugins/static/app/plugin.js", PATCHES);
    }
}
