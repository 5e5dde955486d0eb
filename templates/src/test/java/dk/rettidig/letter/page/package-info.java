/** Rules of paging and of tables, checked on finished pages. */
@NullMarked
package dk.rettidig.letter.page;

import org.jspecify.annotations.NullMarked;
