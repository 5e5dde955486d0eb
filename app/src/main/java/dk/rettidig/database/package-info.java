/**
 * Where the facts are kept: an embedded H2 file, or PostgreSQL when {@code DB_URL} says so. The schema is plain SQL
 * in one dialect for both, brought up to date before anything else runs. What every table shares (a number, a version,
 * instants with an offset) stands here once.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.database;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
