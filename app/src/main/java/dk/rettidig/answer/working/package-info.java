/**
 * What is typed into an answer and is no draft yet. Everybody who writes the answer types in one working copy, step by
 * step; each step has a number nobody else's has, so that all editors make the same words of the same steps, whichever node
 * took them. A working copy is no version and no document and is not journalised; the drafts themselves stay immutable.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.answer.working;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
