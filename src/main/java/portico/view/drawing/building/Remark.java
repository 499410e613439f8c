package portico.view.drawing.building;

import java.util.Locale;
import java.util.Optional;
import portico.model.check.Severity;
import portico.model.topology.InstanceStatus;
import portico.view.drawing.DrawingView;
import portico.view.drawing.mark.Badge;

/** The one thing to say about a building on its roof; a badge where it is trouble. */
record Remark(String words, String shorter, Optional<Badge> badge) {

    static Optional<Remark> of(BuildingFacts facts) {
        InstanceStatus status = facts.instance().status();
        if (status == InstanceStatus.DRAINING) {
            return marked("Draining", "Drains", Badge.DRAINING);
        }
        if (!facts.resolved()) {
            return Optional.of(new Remark("unresolved", "?", Optional.empty()));
        }
        if (status == InstanceStatus.NOT_REGISTERED) {
            return Optional.of(new Remark("Not in the cluster", "Outside", Optional.empty()));
        }
        if (status != InstanceStatus.ACTIVE) {
            String words = status.name().replace('_', ' ').toLowerCase(Locale.ROOT);
            return marked(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1), words, Badge.NOTE);
        }
        if (!facts.instance().agent().connected()) {
            return marked("Agent disconnected", "Agent off", Badge.FINDING);
        }
        if (facts.finding().isPresent() && facts.finding().get().severity() != Severity.ADVICE) {
            return facts.room().isFull() ? full(facts.room()) : marked("See finding", "Finding", Badge.FINDING);
        }
        return facts.room().isFull() && !facts.residents().isEmpty() ? full(facts.room()) : free(facts);
    }

    /** A machine outside of AWS has no interfaces for tasks, so none is free (R1). */
    private static Optional<Remark> free(BuildingFacts facts) {
        if (facts.instance().isExternal()) {
            return Optional.empty();
        }
        if (!facts.use().eni().isKnown()) {
            return Optional.of(new Remark("Doors not known", "Doors ?", Optional.empty()));
        }
        int free = facts.use().eni().free();
        String place = facts.view() == DrawingView.BUILDING ? "door"
                : facts.use().eni().trunk() ? "branch" : "ENI slot";
        String several = place.equals("branch") ? "branches" : place + "s";
        String doors = free == 0 ? "No " + place + " free"
                : free == 1 ? "1 " + place + " free" : free + " " + several + " free";
        String shorter = free + " free";
        if (facts.use().eni().trunk()) {
            return Optional.of(new Remark("trunk, " + doors, shorter, Optional.empty()));
        }
        boolean shown = facts.bridgeResidents().isEmpty() && facts.hostResidents().isEmpty()
                || !facts.awsvpcResidents().isEmpty();
        return shown ? Optional.of(new Remark(doors, shorter, Optional.empty())) : Optional.empty();
    }

    private static Optional<Remark> full(Room room) {
        return marked(used(room), used(room).replaceFirst(" left$| is taken$", ""), Badge.FINDING);
    }

    private static Optional<Remark> marked(String words, String shorter, Badge badge) {
        return Optional.of(new Remark(words, shorter, Optional.of(badge)));
    }

    /** What is used up, in the words of the verdicts. */
    static String used(Room room) {
        return room.streetFirst() ? "No address left" : room.binding().map(gauge -> switch (gauge) {
            case CPU -> "No CPU left";
            case MEMORY -> "No memory left";
            case GPU -> "No GPU left";
            case ENI -> "No ENI left";
            case PORTS -> "Port is taken";
        }).orElse("Full");
    }
}
