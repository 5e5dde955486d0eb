/** What holds for the letters as a whole. */
@org.jspecify.annotations.NullMarked
package dk.rettidig.letter;
