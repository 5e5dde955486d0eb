/**
 * Measures the letters beside their peers, all in one run on the same letter. The peers get the texts that our own
 * letter ended up with, so that everybody does the same work.
 */
@NullMarked
package dk.rettidig.letter.bench;

import org.jspecify.annotations.NullMarked;
