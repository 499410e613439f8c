package portico.model.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import portico.model.id.ResourceId;
import portico.model.id.SubnetId;
import portico.model.id.VpcId;
import portico.model.id.ZoneId;
import portico.model.net.Cidr;
import portico.model.placement.Fleet;
import portico.model.placement.Fleet.Owner;
import portico.model.placement.Placer;
import portico.model.topology.Assumption;
import portico.model.topology.Assumptions;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Fact;
import portico.model.topology.Resource;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;

/**
 * So many hosts of one type for tasks that wait for some: of a cluster that has none, or of a capacity provider that would start them (R48); then the
 * scheduler places what fits. The number and the type are somebody's word, the subnet and the address of each host are assumed, and so is a whole VPC where no subnet is known.
 */
public record AddHosts(Owner owner, int count, String type) implements Edit {

    private static final String ASKED = "somebody asked for hosts that no file tells of";

    @Override
    public String label() {
        return "Add " + count + (count == 1 ? " host" : " hosts") + " of type " + type;
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        List<Task> tasks = Fleet.waiting(topology).getOrDefault(owner, List.of());
        if (tasks.isEmpty()) {
            return topology;
        }
        Topology grown = Fleet.subnets(topology, tasks).isEmpty() ? withGround(topology) : topology;
        List<ContainerInstance> hosts = new Fleet(owner, type, count).hosts(grown, tasks);
        for (ContainerInstance host : hosts) {
            grown = new AddInstance(host).applyTo(grown, placer);
        }
        Topology marked = marked(grown, hosts.stream().map(ContainerInstance::id).toList(), Fact.SUBNET, Fact.ADDRESS);
        return placer.placeWaiting(marked);
    }

    private static Topology withGround(Topology topology) {
        Optional<Vpc> known = topology.all(Vpc.class).stream().findFirst();
        Vpc vpc = known
                .orElse(new Vpc(new VpcId("vpc-assumed"), "assumed VPC", List.of(Cidr.of("10.0.0.0/16")), true, true));
        Cidr block = Cidr.of("10.0.0.0/24");
        Subnet subnet = new Subnet(new SubnetId("subnet-assumed"), "assumed subnet", vpc.id(), block,
                new ZoneId(topology.region() + "a"), Optional.empty(), false, 0);
        Topology grown = marked(topology.withAll(List.of(vpc, subnet)), List.of(subnet.id()), Fact.VPC, Fact.CIDR,
                Fact.ZONE);
        return known.isPresent() ? grown : marked(grown, List.of(vpc.id()), Fact.CIDR);
    }

    private static Topology marked(Topology topology, List<? extends ResourceId> ids, Fact... facts) {
        SequencedMap<ResourceId, List<Assumption>> more = new LinkedHashMap<>();
        for (ResourceId id : ids) {
            Resource resource = topology.find(id).orElseThrow();
            List<Assumption> own = new ArrayList<>(topology.assumptions().of(id));
            Stream.of(facts).flatMap(fact -> Assumption.of(resource, fact, ASKED).stream()).forEach(own::add);
            more.put(id, own);
        }
        return topology.withAssumptions(new Assumptions(more).or(topology.assumptions()));
    }
}
