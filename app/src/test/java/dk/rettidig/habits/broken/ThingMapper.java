package dk.rettidig.habits.broken;

import jakarta.mail.Message;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.jspecify.annotations.Nullable;

/** A second place where errors become answers, which sends mail besides. */
abstract class ThingMapper implements ExceptionMapper<IllegalStateException> {
    @Nullable
    Message mail;
}
