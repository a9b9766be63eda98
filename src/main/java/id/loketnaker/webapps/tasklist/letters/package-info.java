/** Drafts and issued letters: the tab "Surat" beside a task. */
@NullMarked
package id.loketnaker.webapps.tasklist.letters;

import org.jspecify.annotations.NullMarked;
