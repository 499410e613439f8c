package portico.view.drawing.city;

import java.util.List;
import portico.model.id.ZoneId;

/**
 * An Availability Zone of one VPC.
 *
 * @param streets from top to bottom
 * @param summary such as {@code 22 hosts, 192 tasks}
 */
record District(ZoneId zone, List<Street> streets, String summary) {

    District {
        streets = List.copyOf(streets);
    }

    District taller(int steps) {
        return new District(zone, streets.stream().map(s -> s.taller(steps)).toList(), summary);
    }

    List<Street> streets(Street.Tier tier) {
        return streets.stream().filter(street -> street.tier() == tier).toList();
    }
}
