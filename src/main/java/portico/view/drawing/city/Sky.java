package portico.view.drawing.city;

import java.util.List;
import java.util.Optional;
import portico.model.topology.OutsideEndpoint;
import portico.model.topology.Topology;
import portico.view.drawing.Anchor;
import portico.view.drawing.Box;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Path;
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;
import portico.view.drawing.mark.Column;

/** The internet above the wall: the clients, and endpoints outside. */
record Sky(Box box, double clientX, List<OutsideEndpoint> endpoints) {

    static final double HEIGHT = 96;
    /** Where packets travel outside the wall. */
    static final double ROAD = 68;
    static final double NARROWEST = 760;
    private static final double ENDPOINT = 236;
    private static final double BANK = 196;
    private static final double NAME_GAP = 42;
    private static final double LONGEST_NAME = 400;
    private static final double CLIENT_HALF = 60;
    private static final double CLIENT_TOP = 8;
    /** How far at the left of the clients their words begin. */
    private static final double CLIENT_WORDS = 160;
    private static final Look SCREEN = Look.fill(Role.PANEL).edged(Role.INK2, 1.4);
    private static final Look GLASS = Look.fill(Role.VPC_SOFT);
    private static final Look LINES = Look.edge(Role.VPC_FILL, 1.6);
    private static final Look WALL = Look.fill(Role.PANEL).edged(Role.STRONG, 1.3);
    private static final Look GABLE = Look.fill(Role.FACADE2).edged(Role.STRONG, 1.3);
    private static final Look STEP = Look.fill(Role.STONE).edged(Role.STRONG, 1);
    private static final Path TEXT_LINES = Path.of("M-19 12h20M-19 18h36M-19 24h28");
    private static final Path ROOF = Path.of("M-33 0L0 -16L33 0Z");

    Sky {
        endpoints = List.copyOf(endpoints);
    }

    static Sky of(Topology topology, Box extent, List<Ground> grounds) {
        double client = grounds.stream()
                .filter(g -> g.town().gateway().isPresent())
                .findFirst()
                .map(Ground::gateX)
                .orElse(extent.width() / 2);
        return new Sky(extent, client, topology.all(OutsideEndpoint.class));
    }

    /** How wide the sky must be for everything in it. */
    static double widthFor(Topology topology, double gateX) {
        int right = topology.all(OutsideEndpoint.class).size();
        return Math.max(NARROWEST, gateX + 60 + right * ENDPOINT + 24);
    }

    /** The road outside the wall. */
    Optional<RoadMap.Road> road() {
        return Optional.of(new RoadMap.Road(new Point(box.x(), ROAD), new Point(box.right(), ROAD)));
    }

    void draw(Sketch s, Level level) {
        s.box(box, 0, Look.fill(Role.GROUND));
        new Landscape(box, level).draw(s);
        if (level.reaches(Level.FACADE)) {
            double room = Math.clamp(clientX - CLIENT_WORDS - 32, 60, 200);
            s.text(24, 12, room, 24, TextStyle.GROUP_TITLE, Role.INK, Align.LEFT, "Internet");
            s.text(24, 34, room, 21, TextStyle.LABEL, Role.INK2, Align.LEFT, "outside the city wall", "outside");
        } else {
            s.text(24, 4, 400, 50, TextStyle.GROUP_TITLE, Role.INK, Align.LEFT, "Internet");
        }
        client(s.at(clientX, CLIENT_TOP), level);
        double x = box.right() - 24 - ENDPOINT * endpoints.size();
        // the first one's name may reach as far as the clients, the others' as far as their neighbour
        double room = x + BANK - NAME_GAP - clientX - CLIENT_HALF;
        for (OutsideEndpoint endpoint : endpoints) {
            endpoint(s.of(endpoint.id()).at(x, 0), endpoint, level, Math.clamp(room, BANK - NAME_GAP, LONGEST_NAME));
            x += ENDPOINT;
            room = 0;
        }
    }

    private static void client(Sketch s, Level level) {
        s.lot(Anchor.INTERNET, -40, 0, 80, 44);
        s.anchor(Anchor.INTERNET, Anchor.Part.DOOR, 0, 42);
        s.anchor(Anchor.INTERNET, Anchor.Part.LOCK, 0, 42);
        s.anchor(Anchor.INTERNET, Anchor.Part.CENTRE, 0, 18);
        s.box(-30, 0, 60, 36, 4, SCREEN);
        s.box(-25, 5, 50, 26, 1, GLASS);
        s.path(TEXT_LINES, LINES);
        s.line(-40, 39.5, 40, 39.5, Role.INK2, 2.6);
        if (level.reaches(Level.FACADE)) {
            s.text(-CLIENT_WORDS, 1, 112, 21, TextStyle.NAME, Role.INK, Align.RIGHT, "Clients");
            s.text(-CLIENT_WORDS, 20, 112, 21, TextStyle.CAPTION_PLAIN, Role.INK2, Align.RIGHT, "anybody outside",
                    "outside");
        }
    }

    private static void endpoint(Sketch s, OutsideEndpoint endpoint, Level level, double room) {
        s.lot(endpoint.id(), 0, 8, ENDPOINT - 4, 64);
        s.anchor(endpoint.id(), Anchor.Part.DOOR, BANK, 68);
        s.anchor(endpoint.id(), Anchor.Part.LOCK, BANK, 66);
        s.anchor(endpoint.id(), Anchor.Part.CENTRE, BANK, 44);
        s.box(BANK - 28, 26, 56, 40, WALL);
        s.path(ROOF, BANK, 26, 1, GABLE);
        for (int i = 0; i < 4; i++) {
            Column.draw(s, BANK - 19 + i * 12.6, 28, 62, 6);
        }
        s.box(BANK - 32, 62, 64, 6, STEP);
        boolean near = level.reaches(Level.FACADE);
        double left = BANK - NAME_GAP - room;
        // above the road, on which packets come as wide as they are seen
        s.text(left, near ? 6 : 0, room, near ? 21 : 50, TextStyle.NAME, Role.INK, Align.RIGHT, endpoint.name());
        if (near) {
            s.text(left, 25, room, 21, TextStyle.PLATE, Role.INK2, Align.RIGHT,
                    endpoint.address() + ":" + endpoint.port(), endpoint.address().toString(), ":" + endpoint.port());
        }
    }
}
