/**
 * What a Word file says, with every style resolved: the form between reading a DOCX and setting its pages.
 * Lengths are points (1/72 inch); colours are 0xRRGGBB.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.letter.manuscript;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
