package portico.view.fx.transport;

import portico.view.fx.look.ProposalMenu;
import portico.view.sheet.Ride;

/** Everything that stops a packet, and what would let it pass. */
final class RemedyMenu extends ProposalMenu {

    RemedyMenu(TransportActions actions) {
        super("Working out what would let it pass\u2026", "No rule, route or target type would let it pass",
                actions::propose, actions::accept);
        setId("remedy-menu");
        getStyleClass().add("small-button");
    }

    /** What stops the packet of a ride; not there where it arrives. */
    void show(Ride ride) {
        int count = ride.obstacles().size();
        setVisible(count > 0);
        setManaged(isVisible());
        setText(count == 1 ? "Open the way" : "Open the way past " + count);
        against(ride.obstacles());
    }
}
