/**
 * The zip file a Word document is: its parts read from a template once, the unchanged ones kept deflated and copied
 * as they are into each letter. Times are fixed, so that the same parts give the same bytes.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.letter.template.archive;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
