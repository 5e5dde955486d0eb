package dk.rettidig.refusal;

import dk.rettidig.language.Text;
import java.util.List;

/**
 * Why something cannot be done. The same list decides whether a button can be pressed, what its tooltip says and what a
 * refused request is told. A capability's obstacles are an enum of message keys.
 */
public interface Obstacle {

    String messageKey();

    /** Refuses in the words of the obstacles, if there are any. */
    static void refuseIf(List<? extends Obstacle> obstacles) {
        if (!obstacles.isEmpty()) {
            throw new Refused(
                    obstacles.stream().map(why -> Text.of(why.messageKey())).toList());
        }
    }

    /** The obstacles whose condition holds, in order. */
    static <T extends Obstacle> List<T> among(List<When<T>> conditions) {
        return conditions.stream().filter(When::holds).map(When::obstacle).toList();
    }

    /** An obstacle and whether it stands in the way. */
    record When<T extends Obstacle>(T obstacle, boolean holds) {}

    static <T extends Obstacle> When<T> when(boolean holds, T obstacle) {
        return new When<>(obstacle, holds);
    }
}
