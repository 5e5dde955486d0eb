/**
 * The single values a sheet or a letter states: dates, the reference of the question, who asks, whom, the facts beside
 * the address. Each finder looks in one passage and says where it found its value. None knows a name, an office or a
 * number; what they know is how such values are written.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.letter.reading.field;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
