package portico.format.dialect;

import java.util.List;
import java.util.Optional;
import portico.format.json.Json;
import portico.format.json.Place;

/** A resource as code declares it. It is asked for its properties by the names of the EC2 API, whatever its dialect spells them. */
public interface Declaration {

    String source();

    Place place();

    /** As other resources refer to it. */
    String id();

    /** As people call it. */
    String title();

    /** @param name such as {@code CidrBlock} */
    Optional<Json> property(String name);

    /** The values of a list, or of one value that stands for a list. */
    List<Json> properties(String name);

    default Optional<String> word(String name) {
        return property(name).flatMap(Json::text);
    }

    /** An object that describes it and carries its title, with these properties copied. */
    default Described described(String idName, String... copied) {
        Described described = Described.at(place()).put(idName, id()).tagged(title());
        for (String name : copied) {
            described.put(name, property(name));
        }
        return described;
    }
}
