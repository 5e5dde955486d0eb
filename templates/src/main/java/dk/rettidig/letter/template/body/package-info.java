/**
 * A letter's blocks as WordprocessingML: paragraphs, lists, tables, notes and links in the named styles of the
 * template. Nothing here decides a look; it decides which of the template's styles applies.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.letter.template.body;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
