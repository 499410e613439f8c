package portico.view.drawing.city;

import java.util.List;
import java.util.Optional;
import portico.model.topology.InternetGateway;
import portico.model.topology.Vpc;
import portico.view.drawing.mark.Sign;

/**
 * A VPC and all that stands in it.
 *
 * @param board how surely the sign on its wall can say what stands there
 * @param assumed what the sign tells of it besides its block that no file does: the Region, else its DNS
 * @param hasBypass whether a route leads to what stands outside of AWS over a VPN or Direct Connect
 * @param plazas load balancers
 * @param others what belongs to the whole town: regional NAT gateways, gateway endpoints, tasks that wait for no host in particular
 */
record Town(Vpc vpc, Sign.Board board, Optional<String> assumed, Optional<InternetGateway> gateway, boolean hasBypass,
        List<District> districts, List<Plaza> plazas, List<Plot> others) {

    Town {
        districts = List.copyOf(districts);
        plazas = List.copyOf(plazas);
        others = List.copyOf(others);
    }

    /** The same where there is room above it: everything that can grow is so many steps taller. */
    Town taller(int steps) {
        return new Town(vpc, board, assumed, gateway, hasBypass, districts.stream().map(d -> d.taller(steps)).toList(),
                plazas.stream().map(p -> p.taller(steps)).toList(), others);
    }
}
