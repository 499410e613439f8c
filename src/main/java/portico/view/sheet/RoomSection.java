package portico.view.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portico.model.analysis.Analysis;
import portico.model.id.InstanceId;
import portico.model.id.ServiceId;
import portico.model.placement.ClusterHeadroom;
import portico.model.placement.Headroom;
import portico.model.placement.HeadroomWords;
import portico.model.placement.InstanceHeadroom;
import portico.model.topology.LaunchType;
import portico.model.topology.Service;

/** How many more tasks of which service fit on one host. */
final class RoomSection {
    private static final int SHOWN = 12;

    private final Analysis analysis;
    private final InstanceId host;

    RoomSection(Analysis analysis, InstanceId host) {
        this.analysis = analysis;
        this.host = host;
    }

    Section section() {
        Headroom own = Headroom.typical(analysis.topology(), analysis.capacity()).typicalOn(host);
        InstanceHeadroom room = own.on(host);
        List<Row> rows = new ArrayList<>();
        rows.add(new Row.Sentence(sentence(own, room)));
        analysis.topology()
                .services()
                .stream()
                .filter(service -> service.launchType() != LaunchType.FARGATE)
                .limit(SHOWN)
                .map(this::service)
                .forEach(rows::add);
        return Section.of("Room for more", rows);
    }

    private static String sentence(Headroom like, InstanceHeadroom room) {
        String detail = HeadroomWords.detail(room);
        String kind = room.barred().isPresent() ? "" : " like " + HeadroomWords.kindAndSize(like);
        return HeadroomWords.title(room) + kind + (detail.isEmpty() ? "." : ": " + detail + ".");
    }

    private Row service(Service service) {
        InstanceHeadroom room = headroom(analysis, service.id()).on(host);
        return new Row.Mark(room.more() > 0 ? Tone.OK : Tone.NO, service.name(), HeadroomWords.line(room),
                Optional.of(service.id()));
    }

    private static Headroom headroom(Analysis analysis, ServiceId service) {
        return Headroom.of(analysis.topology(), analysis.capacity(), service);
    }

    /** How many more of a service's tasks fit anywhere, and what runs out first where. */
    static Section of(Analysis analysis, Service service) {
        ClusterHeadroom room = headroom(analysis, service.id()).onAll();
        List<Row> rows = new ArrayList<>();
        boolean fargate = service.launchType() == LaunchType.FARGATE;
        rows.add(new Row.Figure(HeadroomWords.number(room),
                !room.isKnown() ? "how many more tasks fit" : room.more() == 1 ? "more task fits" : "more tasks fit",
                fargate ? "as many as there are addresses" : CapacitySection.where(room)));
        room.tallies()
                .stream()
                .filter(_ -> !fargate)
                .forEach(tally -> rows.add(new Row.Roof(tally.limit(), Words.count(tally.instances(), "host"),
                        "room for " + tally.more())));
        return Section.of("Room for more", rows);
    }
}
