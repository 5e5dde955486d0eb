package dk.rettidig.web.frame;

import dk.rettidig.web.parts.Tone;

/** A sentence that confirms what was just done; late ones stay until they are closed. */
public record Notice(Tone tone, String words) {}
