/** The files of a pack as text, YAML, JSON and XML, wherever they stand, and what is found wrong with them. */
@NullMarked
package id.loketnaker.servicepack.files;

import org.jspecify.annotations.NullMarked;
