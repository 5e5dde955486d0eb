package dk.rettidig.habits.broken;

/** An interface for the sake of one class. */
interface OnlyWay {

    String go();

    /** That class. */
    class TheWay implements OnlyWay {
        @Override
        public String go() {
            return "";
        }
    }
}
