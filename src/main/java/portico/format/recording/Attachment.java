package portico.format.recording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.format.json.Json;

/** A task's interface as describe-tasks prints it (R186). */
final class Attachment {

    private Attachment() {}

    /**
     * @param id of the attachment, so far as it is known
     * @param details each named as in R186
     */
    static List<Json> of(Json origin, Optional<String> id, List<Optional<Json>> details) {
        Respelling attachment = Respelling.at(origin)
                .say("type", "ElasticNetworkInterface")
                .say("details", details.stream().flatMap(Optional::stream).toList());
        id.ifPresent(text -> attachment.say("id", text));
        return List.of(attachment.json());
    }

    static Optional<Json> detail(String name, Stream<Json> value) {
        return value.findFirst().map(v -> Respelling.at(v).say("name", name).say("value", Optional.of(v)).json());
    }
}
