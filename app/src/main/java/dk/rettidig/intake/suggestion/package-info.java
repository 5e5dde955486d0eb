/**
 * What the past proposes for a new question: earlier ones that look alike, the office and the officer who had them in hand, and
 * the authorities that were heard. Two questions look alike by the words they share, a rare word counting more than a
 * common one; each proposal says what it rests on, and a person decides.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.intake.suggestion;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
