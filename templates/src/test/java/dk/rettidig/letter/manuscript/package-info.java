/** Manuscripts written by hand. */
@NullMarked
package dk.rettidig.letter.manuscript;

import org.jspecify.annotations.NullMarked;
