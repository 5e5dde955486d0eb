/** Letters changed as people and programs change them, and what is read back. */
@NullMarked
package dk.rettidig.letter.readback;

import org.jspecify.annotations.NullMarked;
