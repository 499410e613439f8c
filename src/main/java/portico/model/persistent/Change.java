package portico.model.persistent;

import java.util.Map;
import java.util.Optional;

/**
 * What stands at one place of an ordered map now, and what stood there in another version.
 *
 * @param place its number in the map's order
 */
public record Change<K, V>(int place, Optional<Map.Entry<K, V>> before, Optional<Map.Entry<K, V>> after) {}
