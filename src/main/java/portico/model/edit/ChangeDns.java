package portico.model.edit;

import portico.model.id.VpcId;
import portico.model.placement.Placer;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;

/**
 * Tells whether a VPC answers DNS and names what lies in it (R122).
 *
 * @param support {@code enableDnsSupport}
 * @param hostnames {@code enableDnsHostnames}
 */
public record ChangeDns(VpcId vpc, boolean support, boolean hostnames) implements Edit {

    @Override
    public String label() {
        return "Turn DNS support " + word(support) + " and hostnames " + word(hostnames) + " in " + vpc;
    }

    private static String word(boolean on) {
        return on ? "on" : "off";
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return topology.table(Vpc.class)
                .find(vpc)
                .filter(found -> found.enableDnsSupport() != support || found.enableDnsHostnames() != hostnames)
                .map(found -> topology.with(found.withDns(support, hostnames)))
                .orElse(topology);
    }
}
