/**
 * The sample ministry: invented people, real offices and authorities, and questions in every stage over two years, so that
 * somebody can try the product and see what it does. It is built once, in an empty database, and only when the setting
 * {@code rettidig.sample} says so. Everything is made through the same entities a person's work goes through.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.sample;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
