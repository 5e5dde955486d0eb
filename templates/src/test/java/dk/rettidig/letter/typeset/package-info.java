/** Rules of line breaking. */
@NullMarked
package dk.rettidig.letter.typeset;

import org.jspecify.annotations.NullMarked;
