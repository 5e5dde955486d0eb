/**
 * Questions of the register that an answer points to: what somebody typed of one, the questions it may mean, and how a letter
 * names them. Only questions the writer may see are offered.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.answer.reference;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
