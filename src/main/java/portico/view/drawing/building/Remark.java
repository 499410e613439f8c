package portico.view.drawing.building;

import java.util.Optional;
import portico.model.check.Severity;
import portico.model.topology.InstanceStatus;
import portico.view.drawing.mark.Badge;

/** The one thing to say about a building on its roof; a badge where it is trouble. */
record Remark(String words, Optional<Badge> badge) {

    static Optional<Remark> of(BuildingFacts facts) {
        InstanceStatus status = facts.instance().status();
        if (status == InstanceStatus.DRAINING) {
            return marked("Draining", Badge.DRAINING);
        }
        if (status == InstanceStatus.NOT_REGISTERED) {
            return Optional.of(new Remark("Not in the cluster", Optional.empty()));
        }
        if (status != InstanceStatus.ACTIVE) {
            return marked(
                    status.name().charAt(0)
                            + status.name().substring(1).toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                    Badge.NOTE);
        }
        if (!facts.instance().agent().connected()) {
            return marked("Agent disconnected", Badge.FINDING);
        }
        if (facts.finding().isPresent() && facts.finding().get().severity() != Severity.ADVICE) {
            return marked(facts.room().more() == 0 ? used(facts.room()) : "See finding", Badge.FINDING);
        }
        return facts.room().more() == 0 && !facts.residents().isEmpty() ? marked(used(facts.room()), Badge.FINDING)
                : free(facts);
    }

    private static Optional<Remark> free(BuildingFacts facts) {
        int free = facts.use().eni().free();
        String doors = free == 1 ? "1 door free" : free + " doors free";
        if (facts.use().eni().trunk()) {
            return Optional.of(new Remark("trunk, " + doors, Optional.empty()));
        }
        boolean shown = facts.bridgeResidents().isEmpty() && facts.hostResidents().isEmpty()
                || !facts.awsvpcResidents().isEmpty();
        return shown ? Optional.of(new Remark(doors, Optional.empty())) : Optional.empty();
    }

    private static Optional<Remark> marked(String words, Badge badge) {
        return Optional.of(new Remark(words, Optional.of(badge)));
    }

    /** What is used up, in the words of the verdicts. */
    static String used(Room room) {
        return room.binding().map(gauge -> switch (gauge) {
            case CPU -> "No CPU left";
            case MEMORY -> "No memory left";
            case ENI -> "No ENI left";
            case PORTS -> "Port is taken";
        }).orElse("Full");
    }
}
