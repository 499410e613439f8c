package portico.model.discovery;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import portico.model.net.Ipv4Address;
import portico.model.rule.RuleId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;

/** Public DNS names of instances, which lead to the private address inside the VPC and to the public one outside (R123). */
final class PublicNames {

    private static final RuleId NAMES = new RuleId(122);

    private final Topology topology;

    PublicNames(Topology topology) {
        this.topology = topology;
    }

    Optional<Lookup> ask(Client client, String name) {
        return topology.instances()
                .stream()
                .filter(host -> !host.isExternal()
                        && host.publicIp().filter(address -> name.equals(of(address))).isPresent())
                .findFirst()
                .map(host -> answer(client, name, host));
    }

    /** The name that AWS gives an address; that of us-east-1 does not name its region. */
    private String of(Ipv4Address address) {
        String domain = topology.region().equals("us-east-1") ? "compute-1" : topology.region() + ".compute";
        return "ec2-" + address.toString().replace('.', '-') + "." + domain + ".amazonaws.com";
    }

    private Lookup answer(Client client, String name, ContainerInstance host) {
        Vpc home = topology.vpc(topology.subnet(host.subnet()).vpc());
        if (!home.enableDnsHostnames()) {
            return Lookup.unknown(name,
                    silent("DNS hostnames of " + home.name() + " are off, and its instances have no such names"));
        }
        return client.vpc()
                .map(vpc -> inside(name, host, home, vpc))
                .orElseGet(() -> found(name, host, host.publicIp().orElseThrow(),
                        Said.of(123, "outside the VPC a public name leads to the public address")));
    }

    private static Lookup inside(String name, ContainerInstance host, Vpc home, Vpc asking) {
        if (!asking.enableDnsSupport()) {
            return Lookup.unknown(name,
                    silent("DNS support of " + asking.name() + " is off, and its resolver does not answer"));
        }
        return asking.equals(home)
                ? found(name, host, host.privateIp(),
                        Said.of(123, "inside the VPC a public name leads to the private address"))
                : Lookup.unknown(name, Said.assumed(123, "in " + asking.name() + " it leads to "
                        + host.publicIp().orElseThrow() + ", a way from one VPC to another that is not followed"));
    }

    private static Said silent(String why) {
        return new Said(why, NAMES, false);
    }

    private static Lookup found(String name, ContainerInstance host, Ipv4Address address, Said said) {
        return new Lookup(name, Lookup.Kind.PUBLIC_NAME, Optional.empty(),
                List.of(new Entry(host.id(), address, OptionalInt.empty(), true)), OptionalInt.empty(), List.of(said));
    }
}
