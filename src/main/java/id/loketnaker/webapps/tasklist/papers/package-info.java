/** What applicants brought and bring: the tab "Berkas" beside a task and the papers of a start form. */
@NullMarked
package id.loketnaker.webapps.tasklist.papers;

import org.jspecify.annotations.NullMarked;
