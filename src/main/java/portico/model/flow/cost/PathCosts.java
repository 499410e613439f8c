package portico.model.flow.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import portico.model.flow.AwsService;
import portico.model.flow.Hop;
import portico.model.flow.Trace;
import portico.model.id.LoadBalancerId;
import portico.model.id.VpcEndpointId;
import portico.model.topology.LoadBalancer;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;

/**
 * Reads what AWS charges off a trace: NAT gateways and endpoints by the GB in both directions, the border between two zones once at the sender and
 * once at the receiver (R183), and what leaves for the internet. An Application Load Balancer's way to a target in another zone is free.
 */
public final class PathCosts {

    private static final int BOTH_SIDES = 2;

    private final Topology topology;
    private final Prices prices;

    public PathCosts(Topology topology, Prices prices) {
        this.topology = topology;
        this.prices = prices;
    }

    /** Empty where nothing arrives, and so no bytes flow; and where the way of a machine outside of AWS is not known, nor its price. */
    public Optional<PathCost> of(Trace trace) {
        if (!trace.isDelivered() || isUnknown(trace.hops())) {
            return Optional.empty();
        }
        List<Charge> charges = new ArrayList<>();
        for (int i = 0; i < trace.hops().size(); i++) {
            border(trace.hops(), i).ifPresent(charges::add);
            place(trace.hops(), i).ifPresent(charges::add);
        }
        return Optional.of(new PathCost(prices, charges.stream().filter(charge -> !charge.isFree()).toList()));
    }

    /** Past a machine outside, and not by an internet gateway beside it: over somebody's VPN, Direct Connect or provider. */
    private static boolean isUnknown(List<Hop> hops) {
        return IntStream.range(0, hops.size())
                .filter(i -> hops.get(i).place() == Hop.Place.HOST_INTERFACE && hops.get(i).isOutside())
                .anyMatch(i -> !isGateway(hops, i - 1) && !isGateway(hops, i + 1));
    }

    private static boolean isGateway(List<Hop> hops, int at) {
        return at >= 0 && at < hops.size() && hops.get(at).place() == Hop.Place.INTERNET_GATEWAY;
    }

    private Optional<Charge> border(List<Hop> hops, int at) {
        boolean crossed = at > 0 && hops.get(at).zone().isPresent() && hops.get(at - 1).zone().isPresent()
                && !hops.get(at).zone().equals(hops.get(at - 1).zone()) && !isFree(hops.get(at - 1));
        return crossed
                ? Optional.of(Charge.bothWays(at, Priced.ACROSS_ZONES, BOTH_SIDES * prices.usd(Priced.ACROSS_ZONES)))
                : Optional.empty();
    }

    private boolean isFree(Hop hop) {
        return hop.subject().orElse(null) instanceof LoadBalancerId id && topology.table(LoadBalancer.class)
                .find(id)
                .filter(balancer -> balancer.type() == LoadBalancer.Type.APPLICATION)
                .isPresent();
    }

    private Optional<Charge> place(List<Hop> hops, int at) {
        return switch (hops.get(at).place()) {
            case NAT_GATEWAY -> Optional.of(both(at, Priced.NAT_GATEWAY));
            case VPC_ENDPOINT -> endpoint(hops.get(at)).map(what -> both(at, what));
            case INTERNET_GATEWAY ->
                isForAws(hops.get(at)) ? Optional.empty() : Optional.of(internet(at, hops.getFirst()));
            case CLIENT, OUTSIDE_ENDPOINT, LOAD_BALANCER, TASK, TASK_INTERFACE, DOCKER_BRIDGE, HOST_NAT, HOST_INTERFACE,
                    HOST_NAMESPACE, VPC_ROUTER, DATABASE ->
                Optional.empty();
        };
    }

    /** Bytes for a service of AWS in the same Region do not count as sent to the internet. */
    private static boolean isForAws(Hop hop) {
        return AwsService.at(hop.out().dst().address()).isPresent();
    }

    private Charge both(int at, Priced what) {
        return Charge.bothWays(at, what, prices.usd(what));
    }

    private Optional<Priced> endpoint(Hop hop) {
        return hop.subject()
                .filter(VpcEndpointId.class::isInstance)
                .flatMap(id -> topology.table(VpcEndpoint.class).find(id))
                .map(endpoint -> switch (endpoint.type()) {
                    case INTERFACE -> Priced.INTERFACE_ENDPOINT;
                    case GATEWAY -> Priced.GATEWAY_ENDPOINT;
                });
    }

    /** Bytes for the internet are charged, whichever side opened the connection. */
    private Charge internet(int at, Hop first) {
        boolean fromOutside = first.zone().isEmpty();
        double out = prices.usd(Priced.INTERNET_OUT);
        double in = prices.usd(Priced.INTERNET_IN);
        return new Charge(at, Priced.INTERNET_OUT, fromOutside ? in : out, fromOutside ? out : in);
    }
}
