package portico.view.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portico.model.id.ResourceId;
import portico.model.id.SubnetId;
import portico.model.id.ZoneId;

/**
 * The names of districts and streets, kept in sight: while a part of one is seen and its own sign is not, its name stands at the edge of what is seen of
 * it, as near to the sign as may be.
 */
public final class PinnedSigns {

    private static final double HEIGHT = 22;
    private static final double MARGIN = 8;
    /** From the upper edge of a place, where nothing stands yet. */
    private static final double BELOW_EDGE = 2;
    private static final double PADDING = 9;
    private static final double GAP = 10;
    /** Signs lower than this on the screen are not missed, for they could not be read anyway. */
    private static final double READABLE = 12;

    private final List<Place> places = new ArrayList<>();

    /**
     * A district or street with its own sign.
     *
     * @param room where its name may stand: its lot, for a street that is seen from afar its whole district
     * @param wished what its name would stand beside: its sign, for such a street the strip above its first buildings
     */
    private record Place(ResourceId subject, Box lot, Box sign, Box room, Point wished, List<Figure> board,
            double width) {}

    /**
     * A name to be shown on the screen.
     *
     * @param board figures around the point 0, 0 as their upper left corner, in screen pixels
     * @param x where the board stands, in screen pixels from the view's left edge
     * @param y the same from its upper edge
     */
    public record Pin(ResourceId subject, List<Figure> board, double x, double y, double width, double height) {}

    public PinnedSigns(Drawing drawing) {
        Map<ResourceId, List<Figure.Label>> labels = new LinkedHashMap<>();
        drawing.figures()
                .stream()
                .filter(figure -> isPlace(figure.subject()))
                .flatMap(Figure::labels)
                .forEach(label -> labels.computeIfAbsent(label.subject().orElseThrow(), id -> new ArrayList<>())
                        .add(label));
        List<Box> districts = labels.keySet()
                .stream()
                .filter(ZoneId.class::isInstance)
                .flatMap(zone -> drawing.lot(zone).stream())
                .toList();
        boolean far = !drawing.level().reaches(Level.FRONT);
        labels.forEach((id, own) -> drawing.lot(id)
                .ifPresent(lot -> places.add(place(id, lot, own, far ? districts : List.of()))));
    }

    private static boolean isPlace(Optional<ResourceId> subject) {
        return subject.filter(id -> id instanceof SubnetId || id instanceof ZoneId).isPresent();
    }

    private static Place place(ResourceId id, Box lot, List<Figure.Label> labels, List<Box> districts) {
        boolean street = id instanceof SubnetId;
        List<Figure.Label> words = labels.subList(0, street ? Math.min(2, labels.size()) : 1);
        double width = words.stream().mapToDouble(PinnedSigns::width).sum() + (words.size() - 1) * GAP + 2 * PADDING;
        Box sign = words.stream().map(Figure.Label::bounds).reduce(Box::union).orElseThrow();
        boolean dark = words.getFirst().role() == Role.SIGN_INK;
        Optional<Box> district = districts.stream().filter(it -> street && it.contains(lot)).findFirst();
        Point wished = district.isPresent() ? new Point(lot.x(), lot.y()) : new Point(sign.x(), sign.centre().y());
        return new Place(id, lot, sign, district.orElse(lot), wished, board(words, width, dark), Math.ceil(width));
    }

    private static double width(Figure.Label label) {
        return Math.ceil(Letters.width(label.wordings().getFirst(), label.style())) + 1;
    }

    private static List<Figure> board(List<Figure.Label> words, double width, boolean dark) {
        Look look = dark ? Look.fill(Role.SIGN) : Look.fill(Role.PANEL).edged(Role.HAIR, 1);
        List<Figure> board = new ArrayList<>();
        board.add(new Figure.Rectangle(new Box(0, 0, Math.ceil(width), HEIGHT), 4, look.fill(), look.stroke(),
                Optional.empty()));
        double x = PADDING;
        for (Figure.Label word : words) {
            board.add(new Figure.Label(new Box(x, 0, width(word), HEIGHT), List.of(word.wordings().getFirst()),
                    word.style(), word.role(), Figure.Align.LEFT, Optional.empty()));
            x += width(word) + GAP;
        }
        return board;
    }

    /** The names to show while a part of the drawing is seen. */
    public List<Pin> pins(Box visible, double zoom) {
        PinRoom room = new PinRoom(GAP);
        places.stream()
                .map(place -> place.sign)
                .filter(visible::contains)
                .map(sign -> onScreen(sign.inset(-PADDING / 2), visible, zoom))
                .forEach(room::take);
        return places.stream().flatMap(place -> pin(place, room, visible, zoom).stream()).toList();
    }

    private static Box onScreen(Box box, Box visible, double zoom) {
        return new Box((box.x() - visible.x()) * zoom, (box.y() - visible.y()) * zoom, box.width() * zoom,
                box.height() * zoom);
    }

    private static Optional<Pin> pin(Place place, PinRoom room, Box visible, double zoom) {
        Box sign = place.sign;
        boolean missed = !visible.contains(sign) && sign.height() * zoom >= READABLE;
        if (!missed || !place.lot.overlaps(visible)) {
            return Optional.empty();
        }
        double left = Math.max(0, (place.room.x() - visible.x()) * zoom) + MARGIN;
        double right = (Math.min(visible.right(), place.room.right()) - visible.x()) * zoom - MARGIN - place.width;
        double top = Math.max(MARGIN, (place.room.y() - visible.y()) * zoom + BELOW_EDGE);
        double bottom = (Math.min(visible.bottom(), place.room.bottom()) - visible.y()) * zoom - MARGIN - HEIGHT;
        if (right < left || bottom < top) {
            return Optional.empty();
        }
        double x = Math.clamp((place.wished.x() - visible.x()) * zoom, left, right);
        double y = Math.clamp((place.wished.y() - visible.y()) * zoom - HEIGHT / 2, top, bottom);
        Box within = new Box(left, top, right + place.width - left, bottom + HEIGHT - top);
        return room.find(new Box(x, y, place.width, HEIGHT), within)
                .map(box -> new Pin(place.subject, place.board, Math.rint(box.x()), Math.rint(box.y()), place.width,
                        HEIGHT));
    }
}
