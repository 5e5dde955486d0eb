/**
 * Where each part of a manuscript belongs in the tree of tags: in a quote, in a list's item, under which level of
 * heading, in which cell.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.letter.page.tree;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
