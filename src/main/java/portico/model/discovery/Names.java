package portico.model.discovery;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import portico.model.flow.FlowEnd;
import portico.model.topology.ServiceRegistry;
import portico.model.topology.Topology;

/** The names of a topology, and what those who ask for one are told. */
public final class Names {

    private final Topology topology;
    private final ConnectNames connect;
    private final CloudMapNames cloudMap;
    private final InterfaceNames interfaces;
    private final PublicNames instances;

    public Names(Topology topology) {
        this.topology = topology;
        this.connect = new ConnectNames(topology);
        this.cloudMap = new CloudMapNames(topology);
        this.interfaces = new InterfaceNames(topology);
        this.instances = new PublicNames(topology);
    }

    /** Every name that somebody could ask for, those of Cloud Map first; names of interfaces are left out. */
    public Stream<String> all() {
        return Stream
                .concat(topology.services().stream().flatMap(s -> s.registry().stream()).map(ServiceRegistry::dnsName),
                        connect.offers().map(offer -> offer.alias().dnsName()))
                .distinct();
    }

    /**
     * What the client is told. Hosts entries come before DNS, as in every container (R145).
     *
     * @param port that it means to call; an alias is bound to one
     * @return empty where the text is no name of this topology at all
     */
    public Optional<Lookup> ask(FlowEnd from, String name, OptionalInt port) {
        Client client = Client.of(topology, from);
        Optional<Lookup> proxied = connect.ask(client, name, port);
        return proxied.filter(Lookup::isAnswered)
                .or(() -> cloudMap.ask(client, name))
                .or(() -> proxied)
                .or(() -> interfaces.ask(client, name))
                .or(() -> instances.ask(client, name));
    }
}
