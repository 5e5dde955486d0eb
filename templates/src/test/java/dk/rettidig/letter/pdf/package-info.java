/** Checks of the finished PDF: both standards, its tree, its text, its looks. */
@NullMarked
package dk.rettidig.letter.pdf;

import org.jspecify.annotations.NullMarked;
