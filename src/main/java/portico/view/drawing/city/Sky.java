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
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;

/** The internet above the wall: clients, and endpoints outside. */
record Sky(Box box, double clientX, List<OutsideEndpoint> endpoints) {

    static final double HEIGHT = 96;
    static final double ROAD = 74;
    static final double NARROWEST = 680;
    private static final double ENDPOINT = 210;

    Sky {
        endpoints = List.copyOf(endpoints);
    }

    static Sky of(Topology topology, Box extent, List<Ground> grounds) {
        double client = grounds.isEmpty() ? extent.width() / 2 : grounds.getFirst().gateX();
        return new Sky(extent, client, topology.all(OutsideEndpoint.class));
    }

    /** The road outside the wall. */
    Optional<RoadMap.Road> road() {
        return Optional.of(new RoadMap.Road(new Point(box.x(), ROAD), new Point(box.right(), ROAD)));
    }

    void draw(Sketch s, Level level) {
        s.box(box, 0, Look.fill(Role.GROUND));
        s.box(box.x(), box.y(), box.width(), HEIGHT, Look.sky(Role.SKY0));
        s.text(24, 12, 160, 24, TextStyle.GROUP_TITLE, Role.INK, Align.LEFT, "Internet");
        s.anchor(Anchor.INTERNET, Anchor.Part.DOOR, clientX, 50);
        s.anchor(Anchor.INTERNET, Anchor.Part.CENTRE, clientX, 30);
        double x = box.right() - 20 - ENDPOINT * endpoints.size();
        for (OutsideEndpoint endpoint : endpoints) {
            Sketch e = s.of(endpoint.id()).at(x, 0);
            e.lot(endpoint.id(), 0, 8, ENDPOINT - 10, 62);
            e.anchor(endpoint.id(), Anchor.Part.DOOR, 165, 66);
            e.anchor(endpoint.id(), Anchor.Part.CENTRE, 165, 40);
            e.box(137, 20, 56, 46, Look.fill(Role.PANEL).edged(Role.STRONG, 1.3));
            e.text(0, 22, 130, 22, TextStyle.NAME, Role.INK, Align.RIGHT, endpoint.name());
            x += ENDPOINT;
        }
    }
}
