package portico.model.capacity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import portico.model.id.InstanceId;
import portico.model.id.SubnetId;

/** What is taken and what is left, on every instance and in every subnet, in the topology's order. */
public record Capacity(Map<InstanceId, InstanceUse> instances, Map<SubnetId, SubnetUse> subnets) {

    public Capacity {
        instances = copy(instances);
        subnets = copy(subnets);
    }

    private static <K, V> Map<K, V> copy(Map<K, V> map) {
        SequencedMap<K, V> copy = new LinkedHashMap<>(map);
        return java.util.Collections.unmodifiableMap(copy);
    }

    public InstanceUse of(InstanceId id) {
        return instances.get(id);
    }

    public SubnetUse of(SubnetId id) {
        return subnets.get(id);
    }
}
