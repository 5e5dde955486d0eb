/**
 * The guard: nobody in this product opens a Word file of unknown origin in any other way. A file is unpacked within
 * limits, its XML is read within limits and without asking anybody outside, and what a letter never holds but an attack
 * often does is refused. Everything that is refused is a {@link dk.rettidig.letter.docx.guard.RefusedFile} with a
 * sentence a person can act on.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.letter.docx.guard;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
