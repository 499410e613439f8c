package portico.model.capacity;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The catalogue of EC2 instance types, in the catalogue's order.
 *
 * @param asOf ISO date of the snapshot, shown beside every figure taken from it
 */
public record InstanceTypes(String asOf, Map<String, InstanceType> byName) {

    public InstanceTypes {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    public static InstanceTypes of(String asOf, Collection<InstanceType> types) {
        SequencedMap<String, InstanceType> map = types.stream()
                .collect(Collectors.toMap(InstanceType::name, Function.identity(), (a, b) -> b, LinkedHashMap::new));
        return new InstanceTypes(asOf, map);
    }

    /** Whether both dates are known, and this one's is the earlier. */
    public boolean isOlderThan(InstanceTypes other) {
        return isDated() && other.isDated() && asOf.compareTo(other.asOf) < 0;
    }

    private boolean isDated() {
        return asOf.matches("\\d{4}-\\d{2}-\\d{2}");
    }

    public Optional<InstanceType> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public Collection<InstanceType> all() {
        return byName.values();
    }
}
