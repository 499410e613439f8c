package portico.view.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portico.model.analysis.Analysis;
import portico.model.placement.ClusterHeadroom;
import portico.model.placement.Headroom;
import portico.model.placement.HeadroomWords;
import portico.model.placement.InstanceHeadroom;
import portico.model.placement.Limit;
import portico.model.topology.ContainerInstance;

/** How many more tasks like the commonest fit in the city, and under which roofs. */
final class CapacitySection {
    private final Analysis analysis;
    private final Headroom headroom;
    private final Map<Optional<Limit>, Tally> tallies = new LinkedHashMap<>();

    /** Buildings under one kind of roof, and the room in each of them alone. */
    private record Tally(int hosts, int more) {}

    CapacitySection(Analysis analysis) {
        this.analysis = analysis;
        this.headroom = Headroom.typical(analysis.topology(), analysis.capacity());
    }

    Section section() {
        if (analysis.topology().instances().isEmpty()) {
            return Section.of("Capacity");
        }
        ClusterHeadroom all = headroom.onAll();
        analysis.topology().instances().forEach(this::count);
        List<Row> rows = new ArrayList<>();
        rows.add(new Row.Figure(HeadroomWords.number(all),
                !all.isKnown() ? "how many more tasks fit" : all.more() == 1 ? "more task fits" : "more tasks fit",
                where(all)));
        if (headroom.isStandIn()) {
            rows.add(new Row.Sentence("Counted for " + HeadroomWords.kindAndSize(headroom) + ", as none runs yet."));
        }
        rows.addAll(roofs());
        if (tallies.values().stream().mapToInt(Tally::more).sum() > all.more()) {
            rows.add(new Row.Sentence("Neighbours share addresses, so fewer fit in all than in each alone."));
        }
        rows.add(new Row.Shades(List.of("under 60%", "60 to 85%", "over 85%", "full")));
        rows.add(new Row.Sentence("The number below a building is how many more fit."));
        return new Section("Capacity", "like " + HeadroomWords.kind(headroom),
                analysis.topology().find(headroom.definition().id()).map(found -> found.id()), rows);
    }

    /** On how many hosts; none of them is counted out where it is not known. */
    static String where(ClusterHeadroom room) {
        String hosts = Words.count(room.instances(), "host");
        return room.isKnown() ? "on " + room.withRoom() + " of " + hosts : "on " + hosts;
    }

    private void count(ContainerInstance host) {
        InstanceHeadroom room = headroom.on(host.id());
        boolean empty = analysis.capacity().of(host.id()).tasks().isEmpty() && room.more() > 0;
        if (room.barred().isEmpty()) {
            tallies.merge(empty ? Optional.empty() : room.runsOutFirst(), new Tally(1, room.more()),
                    (a, b) -> new Tally(a.hosts + b.hosts, a.more + b.more));
        }
    }

    private List<Row> roofs() {
        List<Row> rows = new ArrayList<>();
        for (Limit limit : Limit.values()) {
            roof(Optional.of(limit)).ifPresent(rows::add);
        }
        roof(Optional.empty()).ifPresent(rows::add);
        return rows;
    }

    private Optional<Row> roof(Optional<Limit> limit) {
        return Optional.ofNullable(tallies.get(limit))
                .map(tally -> new Row.Roof(limit, Words.count(tally.hosts, "host"), "room for " + tally.more));
    }
}
