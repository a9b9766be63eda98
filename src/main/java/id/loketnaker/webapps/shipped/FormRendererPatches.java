package id.loketnaker.webapps.shipped;

import id.loketnaker.values.Json;
import id.loketnaker.values.MailAddress;
import java.util.List;

/**
 * What the bundled renderer of Camunda Forms says in English whatever the language of the browser, in Indonesian. Dates
 * are typed day first everywhere: in an English browser 31/12 would become the twelfth day of a 31st month, two years
 * later.
 */
final class FormRendererPatches {

    /** The rule of the server, as a text of JavaScript. */
    private static final String EMAIL = Json.write(MailAddress.PATTERN);

    static final BundlePatches ALL = new BundlePatches(List.of(
            new BundlePatch("\"Field is required.\"", "\"Wajib diisi.\""),
            new BundlePatch(
                    "`Field must match pattern ${t.pattern}.`",
                    "(t.patternErrorMessage||\"Isian tidak sesuai bentuk yang diminta.\")"),
            new BundlePatch("`Field must have minimum value of ${t.min}.`", "`Paling kecil ${t.min}.`"),
            new BundlePatch("`Field must have maximum value of ${t.max}.`", "`Paling besar ${t.max}.`"),
            new BundlePatch(
                    "`Field must have minimum length of ${t.minLength}.`", "`Paling pendek ${t.minLength} huruf.`"),
            new BundlePatch(
                    "`Field must have maximum length of ${t.maxLength}.`", "`Paling panjang ${t.maxLength} huruf.`"),
            new BundlePatch(
                    "\"Field must be a valid  international phone number. (e.g. +4930664040900)\"",
                    "\"Isi nomor telepon internasional, misalnya +62215255733.\""),
            new BundlePatch("\"Field must be a valid email.\"", "\"Isi alamat surel yang benar.\""),
            // Who pastes and goes on at once is judged by what stands there: the renderer looked at what stood there
            // before.
            new BundlePatch("const e=r.get(m,C);x&&(k(!1)", "const e=r.get(p._getState().data,C);x&&(k(!1)"),
            // Texts are told 300 ms after the last letter. Drawn anew before, a field showed again what it had told,
            // and that was told then: what had been typed was gone. Now it shows, and tells, what was typed.
            new BundlePatch(
                    "null!==n.current&&(e(...n.current),n.current=null),t.current=null)}),[e])]}",
                    "null!==n.current&&(e(...n.current),n.current=null),t.current=null)}),[e]),n]}"),
            new BundlePatch(
                    "[v,y]=De((({target:t})=>{e.onChange({value:t.value})}))",
                    "[v,y,untold]=De((t=>{e.onChange({value:t})}))"),
            new BundlePatch(
                    "id:i,onInput:v,onBlur:()=>{y&&y(),r&&r()},onFocus:()=>{o&&o()},type:\"text\",value:c,",
                    "id:i,onInput:t=>v(t.target.value),onBlur:()=>{y&&y(),r&&r()},onFocus:()=>{o&&o()},type:\"text\","
                            + "value:untold.current?untold.current[0]:c,"),
            new BundlePatch(
                    "[g,v]=De((({target:t})=>{e.onChange({value:t.value})}))",
                    "[g,v,untold]=De((t=>{e.onChange({value:t})}))"),
            new BundlePatch(
                    "onInput:e=>{g({target:e.target}),Xi(m.current)},onBlur:()=>{v&&v(),r&&r()},onFocus:()=>{o&&o()},"
                            + "value:u,",
                    "onInput:e=>{g(e.target.value),Xi(m.current)},onBlur:()=>{v&&v(),r&&r()},onFocus:()=>{o&&o()},"
                            + "value:untold.current?untold.current[0]:u,"),
            // Checks of ours, by the custom properties of a field and by what the server will keep: form-checks.js.
            new BundlePatch(
                    "const{type:s,validate:a}=o;let l=[];",
                    "const{type:s,validate:a}=o,k=window.loketnakerFormulir;if(k)t=k.entered(o,t);"
                            + "let l=k?k.objections(o,t,this._form._getState().data,(e.expressionContextInfo||{}).this):[];"),
            new BundlePatch(
                    "\"email\"===t.validationType&&!no.test(n)",
                    "\"email\"===t.validationType&&!new RegExp(\"^(?:\"+" + EMAIL + "+\")$\").test(n)"),
            // A number shows the comma that people here write, and is what is shown.
            new BundlePatch("[M,E]=l.useState(d)", "[M,E]=l.useState(null==d?d:String(d).replace(\".\",\",\"))"),
            new BundlePatch("E(e),S(C(e))}else E(\"-\")", "E(e.replace(\".\",\",\")),S(C(e))}else E(\"-\")"),
            new BundlePatch(
                    "onInput:e=>D(e.target.value,!0)",
                    "onInput:e=>D(window.loketnakerFormulir?window.loketnakerFormulir.typedNumber(e.target.value):"
                            + "e.target.value)"),
            new BundlePatch("\"Value is not a number.\"", "\"Isi dengan angka.\""),
            new BundlePatch(
                    "\"Value is expected to \"+(0===n?\"be an integer\":`have at most ${n} decimal digit${n>1?\"s\":\"\"}`)+\".\"",
                    "(0===n?\"Isi dengan bilangan bulat.\":`Paling banyak ${n} angka di belakang koma.`)"),
            new BundlePatch(
                    "`Please select a valid value, the two nearest valid values are ${t} and ${i}.`",
                    "`Nilai terdekat yang boleh: ${t} dan ${i}.`"),
            new BundlePatch("children:_||\"Select\"", "children:_||\"Pilih\""),
            new BundlePatch("value:h,placeholder:\"Search\"", "value:h,placeholder:\"Cari\""),
            new BundlePatch("placeholder:t||d?void 0:\"Search\"", "placeholder:t||d?void 0:\"Cari\""),
            new BundlePatch("emptyListMessage:c=\"No results\"", "emptyListMessage:c=\"Tidak ditemukan\""),
            new BundlePatch(
                    "emptyListMessage:D?\"No results\":\"All values selected\"",
                    "emptyListMessage:D?\"Tidak ditemukan\":\"Semua sudah dipilih\""),
            new BundlePatch("title:\"Remove tag\"", "title:\"Hapus pilihan\""),
            new BundlePatch("[0===f.length?\"Nothing to show.\"", "[0===f.length?\"Tidak ada data.\""),
            new BundlePatch(
                    "colSpan:f.length,children:\"Nothing to show.\"", "colSpan:f.length,children:\"Tidak ada data.\""),
            // Rows that were folded away were not sent: a list of workers lost all after the fifth.
            new BundlePatch("f=!u.disableCollapse&&h.length>p&&s.isCollapsed", "f=!1"),
            new BundlePatch("v=!o.disableCollapse&&m.length>g,", "v=!1,"),
            // A row that was taken away left its messages to the one that came into its place.
            new BundlePatch(
                    "y=t=>{const i=h.slice();i.splice(t,1),e.onChange(",
                    "y=t=>{const i=h.slice();window.loketnakerFormulir&&window.loketnakerFormulir.rowRemoved(this._form,u,t),"
                            + "i.splice(t,1),e.onChange("),
            // Computed fields: with our functions, rounded as the server keeps them, shown, and all of them each time;
            // the
            // renderer took the first for all.
            new BundlePatch(
                    "try{return g.evaluate(e.slice(1),t)}",
                    "try{return g.evaluate(e.slice(1),window.loketnakerFormulir?window.loketnakerFormulir.known(t):t)}"),
            new BundlePatch(
                    "s=fe(pe(o)),a=ee(\"eventBus\"),c=ee(\"expressionLoopPreventer\")",
                    "w=fe(pe(o)),q=window.loketnakerFormulir,s=q?q.computed(t,w):w,z=ee(\"eventBus\")"),
            new BundlePatch("!f.isEqual(s,i)&&c.registerExpressionExecution(this)&&u()", "!f.isEqual(s,i)&&u()"),
            new BundlePatch(
                    "return a.on(\"presubmit\",u),()=>a.off(\"presubmit\",u)}),[r,u,a]),null}",
                    "return z.on(\"presubmit\",u),()=>z.off(\"presubmit\",u)}),[r,u,z]),q&&t.properties&&t.properties.judul?"
                            + "a.jsx(\"div\",{class:\"fjs-form-field loketnaker-terhitung\",children:q.told(t,s)}):null}"),
            // People speak of a row by its number, and so do the server's objections.
            new BundlePatch(
                    "class:\"fjs-repeat-row-container\",children:[",
                    "class:\"fjs-repeat-row-container\",children:[a.jsx(\"div\",{class:\"loketnaker-baris\",children:t+1}),"),
            new BundlePatch(
                    ":a.jsx(J.Provider,{value:p,children:a.jsx(o,{...h})})};",
                    ":a.jsxs(\"div\",{class:\"fjs-repeat-row-container\",children:[a.jsx(\"div\","
                            + "{class:\"loketnaker-baris\",children:t+1}),a.jsx(\"div\",{class:\"fjs-repeat-row-rows\","
                            + "children:a.jsx(J.Provider,{value:p,children:a.jsx(o,{...h})})})]})};"),
            new BundlePatch("\" \",\"Add new\"", "\" \",\"Tambah baris\""),
            new BundlePatch("`Remove list item ${t+1}`", "`Hapus baris ${t+1}`"),
            new BundlePatch("\"aria-label\":\"Increment\"", "\"aria-label\":\"Tambah satu\""),
            new BundlePatch("\"aria-label\":\"Decrement\"", "\"aria-label\":\"Kurangi satu\""),
            new BundlePatch(
                    "(e=\"default\"){return new Intl.DateTimeFormat(e)",
                    "(e=\"id-ID\"){return new Intl.DateTimeFormat(e)"),
            new BundlePatch("placeholder:xt(),", "placeholder:\"tgl/bln/tahun\","),
            new BundlePatch("placeholder:h?\"hh:mm\":\"hh:mm ?m\"", "placeholder:h?\"jam:menit\":\"jam:menit am/pm\""),
            new BundlePatch("ariaDateFormat:\"F j, Y\"", "ariaDateFormat:\"j F Y\""),
            new BundlePatch(
                    "r={weekdays:{shorthand:[\"Sun\",\"Mon\",\"Tue\",\"Wed\",\"Thu\",\"Fri\",\"Sat\"]",
                    "r={weekdays:{shorthand:[\"Min\",\"Sen\",\"Sel\",\"Rab\",\"Kam\",\"Jum\",\"Sab\"]"),
            new BundlePatch(
                    "]},months:{shorthand:[\"Jan\",\"Feb\",\"Mar\",\"Apr\",\"May\",\"Jun\",\"Jul\",\"Aug\",\"Sep\",\"Oct\",\"Nov\",\"Dec\"],longhand:[\"January\",\"February\",\"March\",\"April\",\"May\",\"June\",\"July\",\"August\",\"September\",\"October\",\"November\",\"December\"]}",
                    "]},months:{shorthand:[\"Jan\",\"Feb\",\"Mar\",\"Apr\",\"Mei\",\"Jun\",\"Jul\",\"Agu\",\"Sep\",\"Okt\",\"Nov\",\"Des\"],longhand:[\"Januari\",\"Februari\",\"Maret\",\"April\",\"Mei\",\"Juni\",\"Juli\",\"Agustus\",\"September\",\"Oktober\",\"November\",\"Desember\"]}"),
            // A past date that was typed erased itself, and the field said that it must be filled in; form-checks.js
            // says why.
            new BundlePatch("minDate:u?\"today\":\"01/01/1900\"", "minDate:\"01/01/1900\""),
            new BundlePatch(
                    "yearAriaLabel:\"Year\",monthAriaLabel:\"Month\"",
                    "yearAriaLabel:\"Tahun\",monthAriaLabel:\"Bulan\"")));

    private FormRendererPatches() {}
}
