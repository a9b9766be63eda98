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
                                    + "{detail:{element:l[0],values:()=>A().data,form:v,schema:t,variables:n}})),"
                                    + "v.on(\"submit\""),
                    // What is typed was kept in the browser, of a start form under one name for everybody. Now it comes
                    // from the server, for its author, and goes there: form-drafts.js.
                    new BundlePatch(
                            "b=JSON.parse(localStorage.getItem(\"camunda-form:\".concat(y))||\"{}\"),E=[]",
                            "b=function(){var e={element:l[0],params:h.getParams(),draft:Promise.resolve({})};return "
                                    + "window.dispatchEvent(new CustomEvent(\"loketnaker:isian\",{detail:e})),e.draft}(),"
                                    + "E=[]"),
                    new BundlePatch(
                            "v.importSchema(t,r(r({},n),b))",
                            "b.then((function(e){return v.importSchema(t,r(r({},n),e))}))"),
                    new BundlePatch(
                            "var e=A().data;localStorage.setItem(\"camunda-form:\".concat(y),JSON.stringify(e)),"
                                    + "h.notifyFormDirty(!1)",
                            "window.dispatchEvent(new CustomEvent(\"loketnaker:simpan\",{detail:{element:l[0]}}))"),
                    // What the browser and the server object to is listed above the form: form-faults.js.
                    new BundlePatch(
                            "localStorage.removeItem(\"camunda-form:\".concat(y)),t(null,n),e.next=11;break;case 8:"
                                    + "e.prev=8,e.t0=e.catch(0),t(e.t0)",
                            "window.dispatchEvent(new CustomEvent(\"loketnaker:selesai\",{detail:{element:l[0]}})),"
                                    + "t(null,n),e.next=11;break;case 8:e.prev=8,e.t0=e.catch(0),t(function(e){"
                                    + "var t={element:l[0],error:e};return window.dispatchEvent(new CustomEvent("
                                    + "\"loketnaker:ditolak\",{detail:t})),t.error}(e.t0))"),
                    // What is sought is a name or a number of somebody: it stands in no address and no history.
                    new BundlePatch("l[I+\"Query\"]=JSON.stringify(T(u.validSearchesBuffer))", "l[I+\"Query\"]=null"),
                    // Esc, or a click beside the dialog, is easily done by mistake.
                    new BundlePatch(
                            "t.$on(\"authentication.login.required\",(function(){t.$dismiss()}))",
                            "t.$on(\"authentication.login.required\",(function(){t.$dismiss()})),"
                                    + "t.$on(\"modal.closing\",(function(e,n,i){!i&&\"string\"==typeof n&&"
                                    + "!window.dispatchEvent(new CustomEvent(\"loketnaker:tutup\",{cancelable:!0,detail:{"
                                    + "close:function(){t.$evalAsync((function(){t.$dismiss()}))}}}))&&e.preventDefault()}))"),
                    // Where the applicant's papers are added, beside the start form; intake.js fills it.
                    new BundlePatch(
                            "<div ng-if=\"PROCESS_TO_START_SELECTED\">\\n\\n    <div ng-if=\"startFormState.$error\"",
                            "<div ng-if=\"PROCESS_TO_START_SELECTED\" class=\"loketnaker-mulai\""
                                    + " ng-attr-data-definisi=\"{{params.processDefinitionId}}\">\\n\\n"
                                    + "    <div ng-if=\"startFormState.$error\""),
                    // Who holds a task is told by name and changed with a reason: hand-over.js.
                    new BundlePatch(
                            "<span cam-widget-inline-field\\n          tabindex=\"0\"\\n"
                                    + "          ng-keydown=\"editAssignee($event)\"\\n"
                                    + "          ng-paste=\"editAssignee($event)\"\\n"
                                    + "          ng-class=\"{\\'has-error\\': !validAssignee, "
                                    + "\\'validating\\': validationInProgress}\"\\n"
                                    + "          class=\"set-value\"\\n          type=\"text\"\\n"
                                    + "          validate=\"isInvalidUser(this)\"\\n"
                                    + "          change=\"assign(varValue)\"\\n"
                                    + "          on-start-editing=\"startEditingAssignee(this)\"\\n"
                                    + "          on-cancel-editing=\"cancelEditingAssignee(this)\"\\n"
                                    + "          value=\"assignee.id\">",
                            "<span class=\"set-value\">"),
                    new BundlePatch(
                            "<span ng-if=\"!(assignee.firstName || assignee.lastName)\">{{ assignee.id }}</span>\\n"
                                    + "    </span>\\n\\n    <button",
                            "<loketnaker-pemegang ng-if=\"!(assignee.firstName || assignee.lastName)\""
                                    + " ng-attr-tugas=\"{{task.id}}\"></loketnaker-pemegang>\\n"
                                    + "    </span>\\n\\n    <button"),
                    new BundlePatch(
                            "<a href\\n       ng-if=\"!isAssignee && !editingState.assignee\"\\n"
                                    + "       tooltip-placement=\"top\"\\n"
                                    + "       uib-tooltip=\"{{ \\'RESET_TASK_ASSIGNEE\\' | translate }}\"\\n"
                                    + "       ng-click=\"resetAssignee()\"\\n"
                                    + "       class=\"reset-assignee glyphicon glyphicon-remove\">\\n    </a>",
                            "<button type=\"button\" class=\"btn-link loketnaker-alihkan\""
                                    + " ng-attr-data-tugas=\"{{task.id}}\">Alihkan</button>"),
                    // Each list has its count, not only the one that is open: lists.js.
                    new BundlePatch(
                            "class=\"counter\">{{ filterCount }}</span>",
                            "class=\"counter\">{{ filterCount }}</span>"
                                    + "<loketnaker-jumlah ng-show=\"!isFocused(filter)\" class=\"counter\""
                                    + " ng-attr-daftar=\"{{filter.id}}\"></loketnaker-jumlah>"),
                    // Roles by name; which of them a task is for, the diagram says.
                    new BundlePatch("<span ng-click=\"editGroups()\">", "<span>"),
                    // The refusal of a form says what is wrong with it; which definition it belongs to is no help.
                    new BundlePatch(
                            "addError:function(e){",
                            "addError:function(e){e.message=(e.message||\"\").replace(/^Cannot .*?: (?=Formulir |[A-Z].*? belum dapat di)/,\"\");")));

    private TasklistPatches() {}
}
