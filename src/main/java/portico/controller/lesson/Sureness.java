package portico.controller.lesson;

/** How sure somebody is of an answer; said beside whether it was right. */
public enum Sureness {
    GUESSING("Guessing", "You were guessing."),
    FAIRLY("Fairly", "You were fairly sure."),
    CERTAIN("Certain", "You were certain.");

    private final String word;
    private final String sentence;

    Sureness(String word, String sentence) {
        this.word = word;
        this.sentence = sentence;
    }

    public String word() {
        return word;
    }

    String sentence() {
        return sentence;
    }
}
