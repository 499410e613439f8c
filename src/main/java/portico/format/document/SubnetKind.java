package portico.format.document;

import java.util.Optional;
import portico.format.json.JsonObject;
import portico.model.id.RouteTableId;
import portico.model.id.SubnetId;
import portico.model.id.VpcId;
import portico.model.id.ZoneId;
import portico.model.net.Cidr;
import portico.model.topology.Subnet;

/** {@code subnets}: a block in one zone; the zone may be written as its letter. */
final class SubnetKind implements Kind<Subnet> {

    @Override
    public String key() {
        return "subnets";
    }

    @Override
    public String noun() {
        return "subnet";
    }

    @Override
    public Class<Subnet> type() {
        return Subnet.class;
    }

    @Override
    public SubnetId id(String value) {
        return new SubnetId(value);
    }

    @Override
    public Subnet read(Fields in, Identity self, Scope scope) {
        Cidr cidr = in.required("cidr", in.parsed("cidr", AddressBlock::of));
        VpcId vpc = scope.vpc(in);
        Optional<RouteTableId> routeTable = in.reference("routeTable", scope.names(Kinds.ROUTE_TABLES));
        return new Subnet(id(self.id()), self.name(), vpc, cidr, zone(in, scope), routeTable, in.flag("shared", false),
                in.integer("otherAddresses", 0, 1 << 28, 0));
    }

    private static ZoneId zone(Fields in, Scope scope) {
        String zone = in.text("availabilityZone", "a");
        return new ZoneId(zone.matches("[a-z]") ? scope.region() + zone : zone);
    }

    @Override
    public JsonObject write(Subnet subnet, JsonObject out) {
        return out.put("vpc", subnet.vpc().value())
                .put("cidr", subnet.cidr().toString())
                .put("availabilityZone", subnet.zone().value())
                .when(subnet.routeTable().isPresent(), o -> o.put("routeTable", subnet.routeTable()))
                .when(subnet.shared(), o -> o.put("shared", true))
                .when(subnet.otherAddresses() > 0, o -> o.put("otherAddresses", subnet.otherAddresses()));
    }
}
