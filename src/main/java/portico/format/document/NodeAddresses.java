package portico.format.document;

import java.util.List;
import java.util.Optional;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;
import portico.model.topology.NodeAddress;

/** Addresses of one thing in several subnets: {@code subnets} lets them be assigned, a list of objects says them. */
final class NodeAddresses {

    private NodeAddresses() {}

    static List<NodeAddress> read(Fields in, String name, Scope scope, boolean facesInternet) {
        List<SubnetId> subnets = in.references("subnets", scope.names(Kinds.SUBNETS));
        return in.has(name) ? in.objects(name, node -> node(node, scope, facesInternet))
                : subnets.stream().map(subnet -> assigned(in, subnet, scope, facesInternet)).toList();
    }

    private static NodeAddress node(Fields in, Scope scope, boolean facesInternet) {
        SubnetId subnet = scope.subnet(in);
        Optional<Ipv4Address> publicIp = facesInternet ? scope.addresses().publicIn(in, "publicIp")
                : in.parsed("publicIp", Ipv4Address::of);
        return new NodeAddress(subnet, scope.addresses().privateIn(in, "privateIp", subnet), publicIp);
    }

    private static NodeAddress assigned(Fields in, SubnetId subnet, Scope scope, boolean facesInternet) {
        return new NodeAddress(subnet, scope.addresses().next(subnet),
                facesInternet ? scope.addresses().publicIn(in, "publicIp") : Optional.empty());
    }

    static Json write(NodeAddress node) {
        return new JsonObject().put("subnet", node.subnet().value())
                .put("privateIp", node.privateIp().toString())
                .put("publicIp", node.publicIp())
                .build();
    }
}
