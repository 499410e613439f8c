package portico.format.report;

import java.util.OptionalInt;
import portico.model.analysis.Analysis;
import portico.model.capacity.InstanceUse;
import portico.model.placement.ClusterHeadroom;
import portico.model.placement.DynamicPorts;
import portico.model.placement.Headroom;
import portico.model.placement.HeadroomWords;
import portico.model.placement.InstanceHeadroom;
import portico.model.topology.Service;

/** How many more tasks fit, and which dynamic host port comes next, in lines of {@code portico show}. */
final class HeadroomText {

    private final Analysis analysis;
    private final Headroom typical;

    HeadroomText(Analysis analysis) {
        this.analysis = analysis;
        this.typical = Headroom.typical(analysis.topology(), analysis.capacity());
    }

    /** What one instance still takes of the kind that most of its tasks are, and where its agent stands in the range of ports. */
    String instance(InstanceUse use) {
        Headroom headroom = typical.typicalOn(use.instance());
        InstanceHeadroom room = headroom.on(use.instance());
        String detail = HeadroomWords.detail(room);
        return "  " + HeadroomWords.title(room) + (room.barred().isPresent() ? "" : " like " + kind(headroom))
                + (detail.isEmpty() ? "" : ": " + detail) + "\n  Dynamic host ports "
                + ports(DynamicPorts.of(analysis.topology(), use)) + "\n";
    }

    private static String kind(Headroom headroom) {
        return headroom.isStandIn() ? HeadroomWords.kindAndSize(headroom) : headroom.definition().id().value();
    }

    private static String ports(DynamicPorts ports) {
        if (ports.nextTcp().equals(ports.nextUdp())) {
            return ports.range() + ", next " + next(ports.nextTcp());
        }
        return ports.range() + ", next tcp " + next(ports.nextTcp()) + ", next udp " + next(ports.nextUdp());
    }

    private static String next(OptionalInt port) {
        return port.isPresent() ? Integer.toString(port.getAsInt()) : "none (the start fails)";
    }

    /** How many more of each service's tasks fit on the whole cluster. */
    String services(Ink ink) {
        TextTable table = new TextTable("  ", "SERVICE", "MORE", "ON HOSTS", "RUNS OUT FIRST");
        for (Service service : analysis.topology().services()) {
            ClusterHeadroom room = Headroom.of(analysis.topology(), analysis.capacity(), service.id()).onAll();
            table.row(service.name(), HeadroomWords.number(room), hosts(room), first(room));
        }
        return table.isEmpty() ? "" : "\n" + ink.bold("Room for more") + "\n" + table.text(ink);
    }

    private static String hosts(ClusterHeadroom room) {
        return room.instances() == 0 ? "-" : room.withRoom() + " of " + room.instances();
    }

    private static String first(ClusterHeadroom room) {
        return room.runsOutFirst().map(HeadroomWords::name).orElse("-");
    }
}
