/**
 * From Word's paragraphs and tables to the blocks of a letter. Word has no quotes and no lists, only paragraphs that look
 * like parts of one: styles, numbers and quotation marks tell where they begin and end. What a letter's text has no
 * place for is kept in {@link dk.rettidig.letter.readback.block.Losses}.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.letter.readback.block;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
