package portico.view.fx.inspector;

import javafx.util.StringConverter;
import portico.model.topology.Subnet;

/** Subnets in a list to choose from, by name and block. */
final class SubnetNames extends StringConverter<Subnet> {
    @Override
    public String toString(Subnet subnet) {
        return subnet == null ? "" : subnet.name() + "  " + subnet.cidr();
    }

    @Override
    public Subnet fromString(String text) {
        throw new UnsupportedOperationException("subnets are chosen, not typed");
    }
}
