package portico.view.drawing.building;

import portico.view.drawing.Level;
import portico.view.drawing.Sketch;

/** The engineer's picture of a wing, in the very bay of the building: doors are interfaces, rooms are namespaces, the register is the nat table. */
final class Machinery {

    private Machinery() {}

    static void draw(Wing wing, Sketch s, Facade f, BuildingFacts facts, Level level) {
        switch (wing) {
            case MainDoorBay ignored -> PrimaryInterface.draw(s, f, facts);
            case BridgeWing bridge -> new BridgeNetwork(bridge).draw(s, f, level);
            case HostWing host -> new HostNamespace(host).draw(s, f);
            case AwsvpcWing own -> new TaskNamespaces(own).draw(s, f, level);
            case TrunkWing trunk -> new TrunkInterfaces(trunk, facts.instance().trunk()).draw(s, f);
        }
    }
}
