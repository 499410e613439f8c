package portico.view.drawing.building;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.id.InstanceId;
import portico.model.id.TaskId;
import portico.view.drawing.Anchor;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stroke;
import portico.view.drawing.TextStyle;

/**
 * The front of a container instance. Its wings stand in the order bridge, main door, host, awsvpc; an empty wing takes no space. Tasks that wait for
 * it stand at its right.
 */
public final class Building {

    private static final double SHADOW_X = 4;
    private static final double SHADOW_Y = 6;
    private static final double QUEUE_GAP = 12;
    private static final double NARROWEST = 208;
    private static final double WORD = 76;
    private static final Look SHADOW = Look.fill(Role.SHADE);
    private static final Look WALL = Look.fill(Role.FACADE).edged(Role.STRONG, 1.4);
    /** The wall of a building that was only mentioned. */
    static final Look PAPER = Look.fill(Role.FACADE).edged(Stroke.free(Role.STRONG));
    static final Look HATCH = Look.hatch(Role.HAIR);
    private static final Look PLINTH = Look.fill(Role.STONE).edged(Role.STRONG, 1);

    private final BuildingFacts facts;
    private final Facade facade;
    private final List<Placed> wings = new ArrayList<>();
    private final double front;
    private final MainDoorBay main;

    /** A wing and where it starts. */
    record Placed(Wing wing, double x) {}

    /** @param rise how much taller than usual it is */
    public Building(BuildingFacts facts, double rise) {
        this.facts = facts;
        this.main = new MainDoorBay(facts);
        boolean bridged = !facts.bridgeResidents().isEmpty();
        this.facade = (bridged ? Facade.HIGH : Facade.LOW).raised(rise);
        double x = 0;
        for (Wing wing : wings(bridged)) {
            wings.add(new Placed(wing, x));
            x += wing.width();
        }
        this.front = Math.max(NARROWEST, x);
    }

    private List<Wing> wings(boolean bridged) {
        boolean leaving = facts.isDraining();
        List<Resident> own = facts.awsvpcResidents();
        List<Wing> found = new ArrayList<>();
        if (bridged) {
            found.add(BridgeWing.of(facts.bridgeResidents(), facade, leaving));
        }
        found.add(main);
        if (!facts.hostResidents().isEmpty()) {
            found.add(new HostWing(facts.hostResidents(), facts.struckPorts(), leaving));
        }
        if (!facts.isRegistered()) {
            return found;
        }
        int places = Math.max(own.size(), facts.use().eni().taskLimit());
        if (facts.use().eni().trunk() || places > AwsvpcWing.MOST && !own.isEmpty()) {
            found.add(TrunkWing.of(own, places, facade, leaving));
        } else if (!own.isEmpty() || found.size() == 1 && places > 0) {
            found.add(new AwsvpcWing(own, Math.min(places, AwsvpcWing.MOST), leaving, facts.narrow()));
        }
        return found;
    }

    public BuildingFacts facts() {
        return facts;
    }

    public double width() {
        double queue = facts.waiting().isEmpty() ? 0 : QUEUE_GAP + Queue.widthOf(facts.waiting());
        return front + 2 * Facade.OVERHANG + queue;
    }

    public double height() {
        return facade.height() + Facade.CORNICE + Facade.PLAQUE;
    }

    /** Draws it from 0 to its width, standing on 0. */
    public void draw(Sketch sketch, Level level) {
        InstanceId id = facts.instance().id();
        Sketch s = sketch.of(id).at(Facade.OVERHANG, 0);
        s.lot(id, -Facade.OVERHANG, -height(), front + 2 * Facade.OVERHANG, height());
        place(s, level);
        switch (level) {
            case BLOCK -> FarBlock.draw(s, facts, front, height());
            case GLYPH -> FarGlyph.draw(s, facts, front, height());
            case FRONT -> FrontElevation.draw(s, facts, wings, facade, front);
            case FACADE, INTERIOR -> full(s, level);
        }
        if (!facts.waiting().isEmpty()) {
            queue(sketch, level);
        }
    }

    private void queue(Sketch sketch, Level level) {
        Sketch pavement = sketch.at(front + 2 * Facade.OVERHANG + QUEUE_GAP, 0);
        if (level.ordinal() >= Level.FRONT.ordinal()) {
            Queue.draw(pavement, facts.waiting(), level);
        } else {
            Queue.place(pavement, facts.waiting());
        }
    }

    private void full(Sketch s, Level level) {
        double top = facade.top();
        s.box(SHADOW_X, top + SHADOW_Y, front, -top - SHADOW_Y, SHADOW);
        s.box(0, top, front, -top, facts.resolved() ? WALL : PAPER);
        if (!facts.resolved()) {
            s.box(0, top, front, -top, HATCH);
        }
        s.box(-3, Facade.FLOOR, front + 6, Facade.PLINTH, PLINTH);
        Roof.draw(s, facts, front, top);
        if (facts.isRegistered()) {
            new GaugeBand(facts, front).draw(s, front, top);
        }
        double bare = wings.getLast().x() + wings.getLast().wing().width();
        if (!facts.resolved() && front - bare > WORD) {
            s.text(bare + 6, facade.roomTop(), front - bare - 12, 21, TextStyle.CAPTION_STRONG, Role.INK2, Align.LEFT,
                    "unresolved");
        }
        for (Placed placed : wings) {
            if (placed.x() > 0) {
                s.line(placed.x(), facade.gaugeLine(), placed.x(), Facade.FLOOR, Role.HAIR, 1);
            }
            draw(placed.wing(), s.at(placed.x(), 0), level);
        }
    }

    private void draw(Wing wing, Sketch s, Level level) {
        switch (facts.view()) {
            case BUILDING -> wing.draw(s, facade, level);
            case ENGINEER -> Machinery.draw(wing, s, facade, facts, level);
        }
    }

    private void place(Sketch s, Level level) {
        InstanceId id = facts.instance().id();
        for (Placed placed : wings) {
            Sketch w = s.at(placed.x(), 0);
            placed.wing().spots(facade).forEach(spot -> {
                spot.anchor(w);
                if (level.ordinal() >= Level.FRONT.ordinal()) {
                    w.lot(spot.task(), spot.lot());
                }
            });
            switch (placed.wing()) {
                case MainDoorBay ignored -> mainDoor(w, id);
                case BridgeWing bridge -> bridge(w, id, bridge);
                case AwsvpcWing own -> w.anchor(id, Anchor.Part.FREE_DOOR, own.freeDoor(), Facade.FLOOR);
                case TrunkWing trunk -> w.anchor(id, Anchor.Part.FREE_DOOR, trunk.freeDoor().x(), trunk.freeDoor().y());
                case HostWing host ->
                    w.anchor(id, Anchor.Part.FREE_DESK, host.freeDesk(facade).x(), host.freeDesk(facade).y());
            }
        }
        whereNothingIsYet(s, id);
    }

    private void mainDoor(Sketch w, InstanceId id) {
        w.anchor(id, Anchor.Part.DOOR, MainDoorBay.CENTRE, 0);
        w.anchor(id, Anchor.Part.LOCK, MainDoorBay.CENTRE, facade.lockTop() + Facade.LOCK_ROW / 2);
        w.anchor(id, Anchor.Part.ROOM, MainDoorBay.CENTRE, facade.roomTop() + facade.room() / 2);
    }

    private void bridge(Sketch w, InstanceId id, BridgeWing bridge) {
        Point register = bridge.register(facade);
        Point memory = BridgeWing.memory();
        Point corridor = bridge.corridor(facade);
        w.anchor(id, Anchor.Part.REGISTER, register.x(), register.y());
        w.anchor(id, Anchor.Part.MEMORY, memory.x(), memory.y());
        w.anchor(id, Anchor.Part.CORRIDOR, corridor.x(), corridor.y());
        w.anchor(id, Anchor.Part.FREE_DESK, bridge.freeFlat(facade).x(), bridge.freeFlat(facade).y());
        w.anchor(id, Anchor.Part.FREE_FLAT, bridge.freeFlat(facade).x(), bridge.freeFlat(facade).y());
    }

    /** A first resident of a mode would move in beside the main door. */
    private void whereNothingIsYet(Sketch s, InstanceId id) {
        s.anchor(id, Anchor.Part.CENTRE, front / 2, facade.top() / 2);
        double x = front - 44;
        double y = facade.roomTop() + facade.room() / 2;
        Point bare = bare().orElse(new Point(x, y));
        s.anchor(id, Anchor.Part.FREE_DOOR, front - 46, Facade.FLOOR);
        s.anchor(id, Anchor.Part.FREE_FLAT, bare.x(), bare.y());
        s.anchor(id, Anchor.Part.FREE_DESK, bare.x(), bare.y());
        s.anchor(id, Anchor.Part.REGISTER, x, y);
        s.anchor(id, Anchor.Part.CORRIDOR, x, y);
    }

    /** A door that nobody has, below its name: the one place where nothing is written. */
    private Optional<Point> bare() {
        return wings.stream()
                .flatMap(placed -> placed.wing() instanceof AwsvpcWing own && own.hasFreeDoor()
                        ? Stream.of(new Point(placed.x() + own.freeDoor(), Facade.FLOOR - Facade.PLINTH - 24))
                        : Stream.empty())
                .findFirst();
    }

    /** Everybody who lives here. */
    List<TaskId> tasks() {
        return facts.residents().stream().map(Resident::id).toList();
    }
}
