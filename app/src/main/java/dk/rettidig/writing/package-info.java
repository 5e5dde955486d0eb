/**
 * What people and programs write into a letter, as blocks: read from JSON and from the plain text of a form, and written
 * back in both. Reading is strict and says where a mistake stands. A quote may name the hearing it quotes.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.writing;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
