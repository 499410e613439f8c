package portico.controller.stage;

import java.util.Locale;
import portico.model.edit.translation.Networking;

/** A way of networking a container, and the scene that shows it. */
public enum Way {
    BRIDGE(Networking.BRIDGE, "bridge", "One door, and a concierge"),
    HOST(Networking.HOST, "host", "One open floor, no walls"),
    AWSVPC(Networking.AWSVPC, "awsvpc", "A front door for every task"),
    TRUNK(Networking.TRUNKED, "awsvpc, trunked", "Many doors behind one gate"),
    FARGATE(Networking.FARGATE, "awsvpc, Fargate", "No host to fill");

    private final Networking networking;
    private final String title;
    private final String sentence;

    Way(Networking networking, String title, String sentence) {
        this.networking = networking;
        this.title = title;
        this.sentence = sentence;
    }

    /** The same in the model's words. */
    Networking networking() {
        return networking;
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
