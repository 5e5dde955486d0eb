/** Word files written part by part for tests, and what the reader makes of them. */
@NullMarked
package dk.rettidig.letter.docx;

import org.jspecify.annotations.NullMarked;
