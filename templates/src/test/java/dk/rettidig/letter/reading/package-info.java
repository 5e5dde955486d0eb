/** Readings of letters and sheets against fields written down by hand. */
@NullMarked
package dk.rettidig.letter.reading;

import org.jspecify.annotations.NullMarked;
