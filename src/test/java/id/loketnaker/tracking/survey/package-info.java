@NullMarked
package id.loketnaker.tracking.survey;

import org.jspecify.annotations.NullMarked;
