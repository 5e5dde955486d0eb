package dk.rettidig.mail;

import dk.rettidig.refusal.Obstacle;

/** Why a mail cannot be sent again. */
enum MailObstacle implements Obstacle {
    NOT_GIVEN_UP;

    @Override
    public String messageKey() {
        return "mail.obstacle." + name();
    }
}
