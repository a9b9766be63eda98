/** What applicants think of a service: asked once for each case that ended, kept without the case, told in groups. */
@NullMarked
package id.loketnaker.tracking.survey;

import org.jspecify.annotations.NullMarked;
