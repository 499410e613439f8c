package portico.view.drawing.city;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.view.drawing.Box;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stroke;
import portico.view.drawing.TextStyle;

/**
 * Ground outside of every wall, at the right of the last city, for machines outside of AWS (ECS Anywhere, R1): they stand in rows that are together no
 * higher than the cities, on streets that a lane joins to the road outside.
 *
 * @param box all of it, with the lane at its left
 * @param plots the machines
 * @param streets the carriageways below them, from the lane to the right end
 * @param bypass the road through the wall of the last city, where a route of its VPC leads over a VPN or Direct Connect
 * @param outer the roads from the cities before it, where routes of theirs do
 */
record Outskirts(Box box, List<PlacedPlot> plots, List<Box> streets, Optional<Bypass> bypass,
        Optional<OuterRoad> outer) {

    private static final double LANE = 22;
    private static final double FROM_WALL = 44;
    private static final double MARGIN = 14;
    private static final double HEADER = 36;
    private static final double ROOM_ABOVE = 12;
    private static final double BELOW = 22;
    /** From afar the letters may reach into the room above the roofs, as those of a district may. */
    private static final double FAR_LINE = 48;
    /** Room for the words above a single small machine. */
    private static final double NARROWEST = 308;
    private static final Look GROUND = Look.fill(Role.DISTRICT).edged(Stroke.free(Role.STRONG));
    private static final Look KERB = Look.fill(Role.KERB);

    Outskirts {
        plots = List.copyOf(plots);
        streets = List.copyOf(streets);
    }

    /** Beside cities that are laid out; nothing where no machine stands outside. */
    static Optional<Outskirts> of(List<Plot> machines, List<Ground> grounds) {
        return machines.isEmpty() || grounds.isEmpty() ? Optional.empty() : Optional.of(laidOut(machines, grounds));
    }

    private static Outskirts laidOut(List<Plot> machines, List<Ground> grounds) {
        double x = Wall.outside(grounds.getLast()).right() + FROM_WALL;
        double highest = grounds.stream().mapToDouble(ground -> Wall.outside(ground).height()).max().orElseThrow();
        List<List<Plot>> rows = rows(machines, highest);
        double width = Math.max(NARROWEST, rows.stream().mapToDouble(PlacedPlot::widthOf).max().orElseThrow()) + LANE
                + 2 * MARGIN;
        List<PlacedPlot> plots = new ArrayList<>();
        List<Box> streets = new ArrayList<>();
        double y = Sky.HEIGHT + HEADER;
        for (List<Plot> row : rows) {
            double ground = y + heightOf(row) - Block.KERB - Block.CARRIAGEWAY - BELOW;
            plots.addAll(PlacedPlot.inRow(row, x + LANE + MARGIN, ground));
            streets.add(new Box(x, ground + Block.KERB, width, Block.CARRIAGEWAY));
            y += heightOf(row);
        }
        Box box = new Box(x, Sky.HEIGHT, width, y - Sky.HEIGHT);
        double lane = x + LANE / 2;
        return new Outskirts(box, plots, streets, Bypass.of(grounds.getLast(), lane), OuterRoad.of(grounds, box, lane));
    }

    /** As few machines in a row as the height allows. */
    private static List<List<Plot>> rows(List<Plot> machines, double highest) {
        int columns = 1;
        while (columns < machines.size() && HEADER + height(rows(machines, columns)) > highest) {
            columns++;
        }
        return rows(machines, columns);
    }

    private static List<List<Plot>> rows(List<Plot> machines, int columns) {
        List<List<Plot>> rows = new ArrayList<>();
        for (int i = 0; i < machines.size(); i += columns) {
            rows.add(machines.subList(i, Math.min(i + columns, machines.size())));
        }
        return rows;
    }

    private static double height(List<List<Plot>> rows) {
        return rows.stream().mapToDouble(Outskirts::heightOf).sum();
    }

    private static double heightOf(List<Plot> row) {
        double tallest = row.stream().map(Plot::height).max(Comparator.naturalOrder()).orElseThrow();
        return ROOM_ABOVE + tallest + Block.KERB + Block.CARRIAGEWAY + BELOW;
    }

    /** With the room around it. */
    Box extent() {
        return outer.map(it -> box.union(it.shared())).orElse(box).inset(-MARGIN);
    }

    /** The lane from the road outside down to the last street, and the streets. Up and down the lane counts nothing, for it leads to each of them. */
    Stream<RoadMap.Road> roads() {
        double middle = lane().centre().x();
        Point entry = new Point(middle, box.y());
        Stream<RoadMap.Road> lane = Stream.of(new RoadMap.Road(new Point(middle, Sky.ROAD), entry, Bypass.ENTRY),
                RoadMap.Road.free(entry, new Point(middle, lane().bottom())));
        return Stream
                .of(lane, RoadMap.Road.knot(entry), streets.stream().map(RoadMap.Road::along),
                        bypass.stream().flatMap(Bypass::roads), outer.stream().flatMap(OuterRoad::roads))
                .flatMap(s -> s);
    }

    /** Down to whatever lies lowest: the last street, the road through the wall or the one below the cities. */
    private Box lane() {
        double bottom = Math.max(streets.getLast().bottom(),
                Math.max(bypass.map(Bypass::bottom).orElse(0.0), outer.map(OuterRoad::bottom).orElse(0.0)));
        return new Box(box.x(), box.y(), LANE, bottom - box.y());
    }

    void draw(Sketch s, Level level) {
        s.box(box, 8, GROUND);
        bypass.ifPresent(it -> it.draw(s));
        outer.ifPresent(it -> it.draw(s, level));
        words(s, level);
        streets.forEach(
                street -> s.box(street.x() + LANE, street.y() - Block.KERB, street.width() - LANE, Block.KERB, KERB));
        Carriageway.surface(s, lane());
        streets.forEach(street -> Carriageway.surface(s, street));
        if (level.reaches(Level.FRONT)) {
            Carriageway.middle(s, lane());
            streets.forEach(street -> Carriageway.middle(s, street));
        }
        plots.forEach(plot -> plot.draw(s, level));
    }

    private void words(Sketch s, Level level) {
        double left = box.x() + LANE + MARGIN;
        double width = box.right() - MARGIN - left;
        if (level.reaches(Level.FACADE)) {
            s.text(left, box.y() + 6, width, 24, TextStyle.GROUP_TITLE, Role.INK, Align.LEFT,
                    "Outside AWS, in no subnet", "Outside AWS");
        } else {
            s.text(left, box.y(), width, FAR_LINE, TextStyle.GROUP_TITLE, Role.INK, Align.LEFT, "Outside AWS");
        }
    }
}
