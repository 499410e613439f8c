package portico.format.document;

import java.util.List;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.model.id.VpcId;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.topology.DhcpOptions;
import portico.model.topology.Vpc;

/** {@code vpcs}: a block or several, and the two DNS switches (R122). */
final class VpcKind implements Kind<Vpc> {

    private static final String DHCP = "dhcpOptions";

    @Override
    public String key() {
        return "vpcs";
    }

    @Override
    public String noun() {
        return "vpc";
    }

    @Override
    public Class<Vpc> type() {
        return Vpc.class;
    }

    @Override
    public VpcId id(String value) {
        return new VpcId(value);
    }

    @Override
    public Vpc read(Fields in, Identity self, Scope scope) {
        List<Cidr> cidrs = in.has("cidrs") ? in.texts("cidrs").stream().map(AddressBlock::of).toList()
                : List.of(in.required("cidr", in.parsed("cidr", AddressBlock::of)));
        return new Vpc(id(self.id()), self.name(), cidrs, in.flag("enableDnsSupport", true),
                in.flag("enableDnsHostnames", false), in.objects(DHCP, VpcKind::options));
    }

    private static DhcpOptions options(Fields in) {
        return new DhcpOptions(in.parsed("since", Moments::of), in.parsedTexts("domainNameServers", Ipv4Address::of));
    }

    private static Json options(DhcpOptions options) {
        return new JsonObject().when(options.since().isPresent(), o -> o.put("since", options.since()))
                .put("domainNameServers", options.domainNameServers())
                .build();
    }

    @Override
    public JsonObject write(Vpc vpc, JsonObject out) {
        return out.when(vpc.cidrs().size() == 1, o -> o.put("cidr", vpc.cidrs().getFirst().toString()))
                .when(vpc.cidrs().size() != 1, o -> o.put("cidrs", vpc.cidrs()))
                .when(!vpc.enableDnsSupport(), o -> o.put("enableDnsSupport", false))
                .when(vpc.enableDnsHostnames(), o -> o.put("enableDnsHostnames", true))
                .when(!vpc.dhcpOptions().isEmpty(), o -> o.put(DHCP, vpc.dhcpOptions(), VpcKind::options));
    }
}
