/**
 * What the parts of a page are told: small records whose words are already in the reader's language, one for each partial
 * view under {@code src/main/jte/parts}. They know no capability, so that every page is made of the same parts.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.web.parts;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
