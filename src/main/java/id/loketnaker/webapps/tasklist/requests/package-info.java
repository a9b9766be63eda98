/** The page "Dari publik" of Tasklist: what the public sent and an official is to look at first. */
@NullMarked
package id.loketnaker.webapps.tasklist.requests;

import org.jspecify.annotations.NullMarked;
