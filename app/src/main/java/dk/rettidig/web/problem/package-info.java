/**
 * How a request that failed is answered: {@code application/problem+json} to a program; to a person the page the form
 * stood on, with what was entered and a sentence about what is wrong.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.web.problem;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
