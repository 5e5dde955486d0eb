package dk.rettidig.mail;

/** A mail will not arrive: the server refused it, it was tried too long, or it came back. Who sent it may observe this. */
public record MailLost(OutgoingMail mail) {}
