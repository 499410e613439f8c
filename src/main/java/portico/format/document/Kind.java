package portico.format.document;

import java.util.Optional;
import portico.format.json.JsonObject;
import portico.model.id.ResourceId;
import portico.model.topology.Resource;

/** How one kind of resource stands in a document. */
interface Kind<R extends Resource> {

    /** The top-level key of the list, such as {@code subnets}. */
    String key();

    /** The kind in messages, such as {@code subnet}; also the beginning of ids that are assigned. */
    String noun();

    Class<R> type();

    ResourceId id(String value);

    /** The id where none is written; empty lets one be numbered. */
    default Optional<String> idFrom(Fields in) {
        return name(in);
    }

    /** The name, where one is written. */
    default Optional<String> name(Fields in) {
        return in.text("name");
    }

    /**
     * The resource.
     *
     * @throws Unreadable when it cannot be made of what is written
     */
    R read(Fields in, Identity self, Scope scope);

    /** All there is to say, id and name excepted; members that only repeat a default are left out. */
    JsonObject write(R resource, JsonObject out);

    /** Id, and the name where it differs. */
    default JsonObject writeIdentity(R resource) {
        JsonObject out = new JsonObject().put("id", resource.id().value());
        return out.when(!resource.name().equals(resource.id().value()), o -> o.put("name", resource.name()));
    }
}
