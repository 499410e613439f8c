package portico.model.capacity;

import portico.model.id.SubnetId;

/**
 * Addresses of one subnet.
 *
 * @param addresses usable ones: the block less the five AWS keeps (R81, R82)
 * @param used held by instances, task interfaces, trunks, balancer nodes, gateways, endpoints and databases (R83)
 */
public record SubnetUse(SubnetId subnet, int addresses, int used) {

    public int free() {
        return addresses - used;
    }
}
