/** What is accepted of applicants' papers, how it is kept, and who gets it back. */
@NullMarked
package id.loketnaker.documents;

import org.jspecify.annotations.NullMarked;
