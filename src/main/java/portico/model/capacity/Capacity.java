package portico.model.capacity;

import java.util.Map;
import portico.model.id.InstanceId;
import portico.model.id.ServiceId;
import portico.model.id.SubnetId;
import portico.model.persistent.OrderedMap;

/** What is taken and what is left, on every instance and in every subnet, and by which service, in the topology's order. */
public record Capacity(Map<InstanceId, InstanceUse> instances, Map<SubnetId, SubnetUse> subnets,
        Map<ServiceId, ServiceUse> services) {

    public Capacity {
        instances = OrderedMap.copyOf(instances);
        subnets = OrderedMap.copyOf(subnets);
        services = OrderedMap.copyOf(services);
    }

    public InstanceUse of(InstanceId id) {
        return instances.get(id);
    }

    public SubnetUse of(SubnetId id) {
        return subnets.get(id);
    }

    /** Empty where the service came after the count. */
    public ServiceUse of(ServiceId id) {
        return services.getOrDefault(id, ServiceUse.NONE);
    }
}
