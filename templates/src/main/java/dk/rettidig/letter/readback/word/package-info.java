/** An uploaded Word file as docx4j sees it, and what its styles, controls and revision marks mean. */
@NullMarked
@CheckReturnValue
package dk.rettidig.letter.readback.word;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
