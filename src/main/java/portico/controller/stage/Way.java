package portico.controller.stage;

import java.util.Locale;

/** A way of networking a container, and the scene that shows it. */
public enum Way {
    BRIDGE("bridge", "One door, and a concierge"),
    HOST("host", "One open floor, no walls"),
    AWSVPC("awsvpc", "A front door for every task"),
    TRUNK("awsvpc, trunked", "Many doors behind one gate"),
    FARGATE("awsvpc, Fargate", "No host to fill");

    private final String title;
    private final String sentence;

    Way(String title, String sentence) {
        this.title = title;
        this.sentence = sentence;
    }

    public String title() {
        return title;
    }

    /** What is special about it. */
    public String sentence() {
        return sentence;
    }

    /** The name of the document with its scene. */
    public String document() {
        return name().toLowerCase(Locale.ROOT);
    }
}
