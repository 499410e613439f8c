package portico.format.document;

import java.util.List;
import portico.format.Story;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.model.net.Protocol;

/** {@code stories}: requests worth watching. */
final class Stories {

    private Stories() {}

    static List<Story> read(Fields document) {
        return document.objects("stories", in -> {
            String from = in.required("from", in.text("from"));
            String to = in.required("to", in.text("to"));
            return new Story(in.text("name", from + " to " + to), from, to, in.integer("port", 1, 65535),
                    in.parsed("protocol", Protocol::of).orElse(Protocol.TCP));
        });
    }

    static Json write(Story story) {
        return new JsonObject().put("name", story.name())
                .put("from", story.from())
                .put("to", story.to())
                .when(story.port().isPresent(), o -> o.put("port", story.port()))
                .when(story.protocol() != Protocol.TCP, o -> o.put("protocol", story.protocol().toString()))
                .build();
    }
}
