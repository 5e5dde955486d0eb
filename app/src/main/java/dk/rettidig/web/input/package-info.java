/**
 * What people and programs send. A form post and a JSON body become the same input record, which is then validated;
 * every wrong field is reported at once.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.web.input;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
