package portico.format.dialect;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import portico.format.Note;
import portico.format.describe.Dialect.Assumed;
import portico.format.json.Json;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Database;
import portico.model.topology.Fact;
import portico.model.topology.InternetGateway;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NatGateway;
import portico.model.topology.NetworkAcl;
import portico.model.topology.Resource;
import portico.model.topology.RouteTable;
import portico.model.topology.SecurityGroup;
import portico.model.topology.Service;
import portico.model.topology.Subnet;
import portico.model.topology.TargetGroup;
import portico.model.topology.VpcEndpoint;

/** What was assumed of which object, and the notes that tell of it: one for each sort of assumption, however many things it is about. */
final class Suppositions {

    private record Identity(String member, Class<? extends Resource> kind) {}

    private static final Map<String, Identity> IDENTITIES = Map.ofEntries(
            Map.entry("Reservations", new Identity("InstanceId", ContainerInstance.class)),
            Map.entry("NatGateways", new Identity("NatGatewayId", NatGateway.class)),
            Map.entry("LoadBalancers", new Identity("LoadBalancerArn", LoadBalancer.class)),
            Map.entry("VpcEndpoints", new Identity("VpcEndpointId", VpcEndpoint.class)),
            Map.entry("DBInstances", new Identity("DBInstanceIdentifier", Database.class)),
            Map.entry("RouteTables", new Identity("RouteTableId", RouteTable.class)),
            Map.entry("SecurityGroups", new Identity("GroupId", SecurityGroup.class)),
            Map.entry("TargetGroups", new Identity("TargetGroupArn", TargetGroup.class)),
            Map.entry("Subnets", new Identity("SubnetId", Subnet.class)),
            Map.entry("NetworkAcls", new Identity("NetworkAclId", NetworkAcl.class)),
            Map.entry("InternetGateways", new Identity("InternetGatewayId", InternetGateway.class)),
            Map.entry("services", new Identity("serviceName", Service.class)));

    private static final int FEW = 6;

    private static final String ONLY_VPC = "it is the only one that the files name";

    private final Set<Assumed> all = new LinkedHashSet<>();

    /** Objects without an id of their own, such as the loose parts of a thing, are passed over. */
    void add(String collection, Json object, Fact fact, String reason) {
        Identity identity = IDENTITIES.get(collection);
        object.text(identity.member()).ifPresent(key -> all.add(new Assumed(identity.kind(), key, fact, reason)));
    }

    /** That the only VPC was taken for something that names none. */
    void addVpc(String collection, Json object) {
        if (IDENTITIES.containsKey(collection)) {
            add(collection, object, Fact.VPC, ONLY_VPC);
        }
    }

    static String keyOf(String collection, Json object) {
        return object.text(IDENTITIES.get(collection).member()).orElse("");
    }

    void add(Assumed assumed) {
        all.add(assumed);
    }

    List<Assumed> all() {
        return List.copyOf(all);
    }

    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        tell(Fact.ADDRESS, "addresses of hosts, load balancers, NAT gateways, endpoints and databases are assumed: "
                + "the lowest free ones of their subnets", notes);
        tell(Fact.PUBLIC_ADDRESS, "public addresses are known only when AWS has given them: those of 192.0.2.0/24 stand"
                + " in for the ones of " + of(Fact.PUBLIC_ADDRESS), notes);
        tell(Fact.VPC, "the only VPC that the files name is assumed for what names none: " + of(Fact.VPC), notes);
        return notes;
    }

    private void tell(Fact fact, String message, List<Note> notes) {
        if (all.stream().anyMatch(assumed -> assumed.fact() == fact)) {
            notes.add(Note.info("", "", message));
        }
    }

    private String of(Fact fact) {
        List<String> keys = all.stream().filter(assumed -> assumed.fact() == fact).map(Assumed::key).toList();
        String some = keys.stream().limit(FEW).collect(Collectors.joining(", "));
        return keys.size() > FEW ? some + " and " + (keys.size() - FEW) + " more" : some;
    }
}
