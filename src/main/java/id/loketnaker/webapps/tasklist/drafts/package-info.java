/** What an official types into a form, before it is sent: saved, read again, thrown away. */
@NullMarked
package id.loketnaker.webapps.tasklist.drafts;

import org.jspecify.annotations.NullMarked;
