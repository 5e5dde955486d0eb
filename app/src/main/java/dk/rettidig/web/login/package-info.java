/**
 * Who is asking: a session cookie, a user name and password, or a personal token. Sessions and tokens are rows, kept as
 * hashes only, so that any node can answer and a copy of the database opens no door.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.web.login;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
