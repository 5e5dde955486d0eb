/**
 * XML as a template's compiler needs it: read once into a small tree with every name and namespace declaration as
 * it was written, and written fast, as UTF-8, into one growing array.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.letter.template.markup;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
