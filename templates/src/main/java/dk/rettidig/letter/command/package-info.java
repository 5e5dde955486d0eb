/**
 * The command line for people who write templates: render a letter, check a template, take a built-in template as a
 * start. Says what went wrong in a Danish sentence and ends with 0 (done), 1 (the letter or the template will not do)
 * or 2 (the command was not understood, or a file could not be read or written).
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.letter.command;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
