package portico.view.motion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.flow.Hop;
import portico.model.flow.Step;
import portico.model.id.ResourceId;
import portico.view.drawing.Anchor;
import portico.view.drawing.Anchor.Part;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.Point;

/** Finds stations in a drawing. Where a level draws no such place, the nearest one that it draws stands in. */
final class Stops {

    private static final double INTO_PORTICO = 31;
    /** Seen from afar a courier is as high as a flat, and stands on its sill. */
    private static final double SILL = 30;

    private final Drawing drawing;

    Stops(Drawing drawing) {
        this.drawing = drawing;
    }

    /** Where a station stands, coming from a point, and how one passes it beside words. */
    Stop of(Station station, Point from, Detours detours) {
        Stop straight = of(station, from);
        return switch (station.hop().place()) {
            case LOAD_BALANCER -> straight.passed(detours);
            case TASK -> station.hop()
                    .subject()
                    .flatMap(drawing::lot)
                    .map(lot -> straight.restingAbove(lot.bottom() + SILL, detours))
                    .orElse(straight);
            default -> straight.led(detours);
        };
    }

    /** Where a station stands, coming from a point; where nothing of it is drawn, it is that point. */
    Stop of(Station station, Point from) {
        Hop hop = station.hop();
        return switch (hop.place()) {
            case CLIENT, OUTSIDE_ENDPOINT, INTERNET_GATEWAY, NAT_GATEWAY, VPC_ROUTER ->
                at(first(hop, from, Part.DOOR, Part.CENTRE));
            case TASK -> inRoom(hop, from);
            case HOST_NAT -> isRemembered(hop) ? remembered(hop, from) : at(first(hop, from, Part.REGISTER, Part.DOOR));
            case DOCKER_BRIDGE -> at(first(hop, from, Part.CORRIDOR, Part.REGISTER, Part.DOOR));
            case HOST_NAMESPACE -> at(first(hop, from, Part.ROOM, Part.DOOR));
            case TASK_INTERFACE -> door(station, from);
            case HOST_INTERFACE -> mainDoor(station, from);
            case LOAD_BALANCER -> passage(hop, from);
            case DATABASE, VPC_ENDPOINT -> inside(hop, from);
        };
    }

    /** Rules are asked for the first packet of a connection only: its answers, and what follows, are known (R156). */
    private static boolean isRemembered(Hop hop) {
        return hop.steps().stream().anyMatch(step -> step.kind() == Step.Kind.CONNECTION_TRACKING);
    }

    /** Along the way beside the register, which crosses neither rooms nor doors. */
    private Stop remembered(Hop hop, Point from) {
        Point rules = first(hop, from, Part.REGISTER, Part.DOOR);
        Point memory = first(hop, from, Part.MEMORY, Part.REGISTER, Part.DOOR);
        return new Stop(List.of(new Point(rules.x(), memory.y()), memory), memory, Optional.empty());
    }

    private static Stop at(Point point) {
        return new Stop(List.of(point), point, Optional.empty());
    }

    /** The number of a task stands at the upper corner of its lot, where it hides no name. */
    private Stop inRoom(Hop hop, Point from) {
        Point lived = first(hop, from, Part.ROOM, Part.DOOR);
        Point room = anchor(hop.subject(), Part.PASSAGE).map(way -> new Point(way.x(), lived.y())).orElse(lived);
        Point mark = hop.subject().flatMap(drawing::lot).map(lot -> new Point(lot.right(), lot.y())).orElse(room);
        return new Stop(List.of(room), mark, Optional.empty());
    }

    /** In by the door as far as the lock, which may hang beside it; along a passage where there is one, past what is written. */
    private Stop door(Station station, Point from) {
        Point door = first(station.hop(), from, Part.DOOR);
        Optional<Point> passage = anchor(station.hop().subject(), Part.PASSAGE);
        Optional<Point> lock = passage.or(() -> lock(station.hop()));
        List<Point> through = new ArrayList<>(List.of(door));
        passage.ifPresentOrElse(way -> through.addAll(List.of(new Point(way.x(), door.y()), way)),
                () -> lock.ifPresent(hanging -> through.add(new Point(door.x(), hanging.y()))));
        if (station.leaving()) {
            Collections.reverse(through);
        }
        return new Stop(through, door, lock);
    }

    /** Everybody in the house uses it: the lock hangs above, the way leads in below. */
    private Stop mainDoor(Station station, Point from) {
        Point door = first(station.hop(), from, Part.DOOR);
        Optional<Point> lock = lock(station.hop());
        List<Point> through = new ArrayList<>(List.of(door));
        lock.ifPresent(above -> through.add(door.plus(0, -INTO_PORTICO)));
        if (station.leaving()) {
            Collections.reverse(through);
        }
        return new Stop(through, door, lock);
    }

    /** Through a balancer from the side one comes from to the other. */
    private Stop passage(Hop hop, Point from) {
        Point door = first(hop, from, Part.DOOR);
        Optional<Point> roof = lock(hop);
        List<Point> through = new ArrayList<>(List.of(door));
        roof.ifPresent(through::add);
        if (roof.isPresent() && roof.get().distanceTo(from) < door.distanceTo(from)) {
            Collections.reverse(through);
        }
        return new Stop(through, door, roof);
    }

    private Stop inside(Hop hop, Point from) {
        Point door = first(hop, from, Part.DOOR);
        Optional<Point> lock = lock(hop);
        boolean setsOut = hop.steps().stream().anyMatch(step -> step.kind() == Step.Kind.ORIGINATE);
        List<Point> through = Stream.of(Optional.of(door), lock, anchor(hop.subject(), Part.ROOM))
                .flatMap(Optional::stream)
                .toList();
        return new Stop(setsOut ? through.reversed() : through, door, lock);
    }

    private Optional<Point> lock(Hop hop) {
        return anchor(hop.subject(), Part.LOCK);
    }

    private Point first(Hop hop, Point orElse, Part... parts) {
        Optional<ResourceId> subject = hop.subject()
                .or(() -> isOutside(hop) ? Optional.of(Anchor.INTERNET) : Optional.empty());
        Optional<ResourceId> house = hop.instance().map(ResourceId.class::cast);
        return Stream.of(parts)
                .flatMap(part -> anchor(subject, part).stream())
                .findFirst()
                .or(() -> anchor(house, Part.DOOR))
                .or(() -> subject.flatMap(drawing::lot).map(Box::centre))
                .or(() -> house.flatMap(drawing::lot).map(Box::centre))
                .orElse(orElse);
    }

    private static boolean isOutside(Hop hop) {
        return hop.place() == Hop.Place.CLIENT || hop.place() == Hop.Place.OUTSIDE_ENDPOINT;
    }

    private Optional<Point> anchor(Optional<ResourceId> subject, Part part) {
        return subject.flatMap(id -> drawing.anchor(id, part));
    }
}
