@NullMarked
package id.loketnaker.documents.inspection;

import org.jspecify.annotations.NullMarked;
