/**
 * Everything about one question on one page, and the lists people work from. The stage is never stored: it follows from the
 * dated facts, once in Java for a case and once in SQL for lists, and a test proves that both say the same.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.casefile;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
