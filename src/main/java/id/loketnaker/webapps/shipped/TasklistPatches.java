package id.loketnaker.webapps.shipped;

import java.util.List;

/** Faults of Tasklist that an official would stumble over. */
final class TasklistPatches {

    static final BundlePatches ALL = new BundlePatches(
            List.of(
                    // An edited row of a list leaves an entry without a message behind; it kept "Complete" disabled for
                    // ever.
                    new BundlePatch("!!Object.keys(e.errors).length", "JSON.stringify(e.errors).includes('[\"')"),
                    // See TaskListOrder, whose half of Tasklist must say the same.
                    new BundlePatch(
                            "sortOrder=r[0].sortOrder||\"desc\",r[0].sortBy=r[0].sortBy||\"created\"",
                            "sortOrder=r[0].sortOrder||\"asc\",r[0].sortBy=r[0].sortBy||\"dueDate\""),
                    // Letters can be tried out with what stands in the form; the values are taken as Tasklist itself
                    // would send them.
                    new BundlePatch(
                            "h.notifyFormInitialized(),v.on(\"submit\"",
                            "h.notifyFormInitialized(),window.dispatchEvent(new CustomEvent(\"loketnaker:formulir\","
                                    + "{detail:{element:l[0],values:()=>A().data}})),v.on(\"submit\""),
                    // Where the applicant's papers are added, beside the start form; intake.js fills it.
                    new BundlePatch(
                            "<div ng-if=\"PROCESS_TO_START_SELECTED\">\\n\\n    <div ng-if=\"startFormState.$error\"",
                            "<div ng-if=\"PROCESS_TO_START_SELECTED\" class=\"loketnaker-mulai\""
                                    + " ng-attr-data-definisi=\"{{params.processDefinitionId}}\">\\n\\n"
                                    + "    <div ng-if=\"startFormState.$error\""),
                    // The refusal of a form says what is wrong with it; which definition it belongs to is no help.
                    new BundlePatch(
                            "addError:function(e){",
                            "addError:function(e){e.message=(e.message||\"\").replace(/^Cannot .*?: (?=Formulir |[A-Z].*? belum dapat di)/,\"\");")));

    private TasklistPatches() {}
}
