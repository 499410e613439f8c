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
 * it, as near to the sign as may be. Where other things leave it room only far above or below, it is left out: it would name what it stands on.
 */
public final class PinnedSigns {

    private static final double HEIGHT = 22;
    private static final double MARGIN = 8;
    /** From the upper edge of a place, where nothing stands yet. */
    private static final double BELOW_EDGE = 2;
    private static final double PADDING = 9;
    private static final double GAP = 10;
    /** From the words of a signpost to the ends of its board and its stake. */
    private static final double AROUND_WORDS = 12;
    /** What a name leaves free around it of all that it covers. */
    private static final double HALO = 4;
    /** A line of text, in sizes. */
    private static final double LINE = 1.4;
    /** Signs lower than this on the screen are not missed, for they could not be read anyway. */
    private static final double READABLE = 12;

    private final List<Place> places = new ArrayList<>();

    /**
     * A district or street with its own sign.
     *
     * @param letters what of the sign must be in sight for its name to be whole
     * @param line all that stands in its line, which a name covers with it where the line is cut
     * @param beside what else stands there, each on a board of its own, which a name clears away as a whole or not at all
     * @param header of its district, for a street that is seen from afar
     * @param full all that a district says beside its name, with it
     */
    private record Place(ResourceId subject, Box lot, Box sign, Box letters, Box line, List<Box> beside,
            Optional<Header> header, Board full, Board name) {

        /** Whether its sign is in sight but for what lies to the left or right. */
        boolean isLevelWith(Box visible) {
            return visible.y() <= sign.y() && sign.bottom() <= visible.bottom();
        }
    }

    /** Where a district is named. */
    private record Header(Box lot, Box sign) {}

    /** Words on a board of some width, around its left upper corner, in screen pixels. */
    private record Board(List<Figure> figures, double width) {}

    /**
     * A name to be shown on the screen.
     *
     * @param board figures around the point 0, 0 as their upper left corner, in screen pixels
     * @param x where the board stands, in screen pixels from the view's left edge
     * @param y the same from its upper edge
     * @param ground what is cleared below it, on the screen too: all that is seen of its place from the edge to the name; or beside a name that is cut,
     *        a little around it, and what is left of its own words
     */
    public record Pin(ResourceId subject, List<Figure> board, double x, double y, double width, double height,
            Box ground) {}

    public PinnedSigns(Drawing drawing) {
        Map<ResourceId, List<Figure.Label>> labels = new LinkedHashMap<>();
        drawing.figures()
                .stream()
                .filter(figure -> isPlace(figure.subject()))
                .flatMap(Figure::labels)
                .forEach(label -> labels.computeIfAbsent(label.subject().orElseThrow(), id -> new ArrayList<>())
                        .add(label));
        boolean far = !drawing.level().reaches(Level.FRONT);
        List<Header> headers = new ArrayList<>();
        labels.forEach((id, own) -> drawing.lot(id).ifPresent(lot -> {
            Place place = place(id, lot, own, headers.stream().filter(it -> it.lot().contains(lot)).findFirst());
            places.add(place);
            if (far && id instanceof ZoneId) {
                headers.add(new Header(lot, place.sign()));
            }
        }));
    }

    private static boolean isPlace(Optional<ResourceId> subject) {
        return subject.filter(id -> id instanceof SubnetId || id instanceof ZoneId).isPresent();
    }

    private static Place place(ResourceId id, Box lot, List<Figure.Label> labels, Optional<Header> header) {
        List<Figure.Label> words = labels.subList(0, id instanceof SubnetId ? Math.min(2, labels.size()) : 1);
        Box sign = words.stream().map(Figure.Label::bounds).reduce(Box::union).orElseThrow();
        List<Figure.Label> all = id instanceof ZoneId ? line(labels, sign) : words;
        Box line = all.stream().map(Figure.Label::bounds).reduce(Box::union).orElseThrow().inset(-PADDING);
        // the lot of a street in several rows is its first one, and its sign stands below the last
        List<Box> beside = line(labels, sign).stream()
                .filter(label -> !all.contains(label))
                .map(label -> label.bounds().inset(-AROUND_WORDS))
                .toList();
        return new Place(id, lot.union(sign), sign, letters(words.getFirst()), line, beside, header, board(all),
                board(words));
    }

    /** Those that stand beside its name; a district says more where it is empty. */
    private static List<Figure.Label> line(List<Figure.Label> labels, Box sign) {
        return labels.stream().filter(it -> it.box().y() < sign.bottom() && sign.y() < it.box().bottom()).toList();
    }

    /** A label's box may be much higher than its words. */
    private static Box letters(Figure.Label label) {
        Box box = label.box();
        double spare = Math.max(0, box.height() - LINE * label.style().size()) / 2;
        return new Box(box.x(), box.y() + spare, box.width(), box.height() - 2 * spare);
    }

    private static double width(Figure.Label label) {
        return Math.ceil(Letters.width(label.wordings().getFirst(), label.style())) + 1;
    }

    private static Board board(List<Figure.Label> words) {
        boolean dark = words.getFirst().role() == Role.SIGN_INK;
        double width = Math
                .ceil(words.stream().mapToDouble(PinnedSigns::width).sum() + (words.size() - 1) * GAP + 2 * PADDING);
        Look look = dark ? Look.fill(Role.SIGN) : Look.fill(Role.PANEL).edged(Role.STRONG, 1);
        List<Figure> board = new ArrayList<>();
        Box plate = new Box(0, 0, width, HEIGHT);
        board.add(new Figure.Rectangle(plate, 4, look.fill(), look.stroke(), Optional.empty()));
        double x = PADDING;
        for (Figure.Label word : words) {
            board.add(new Figure.Label(new Box(x, 0, width(word), HEIGHT), List.of(word.wordings().getFirst()),
                    word.style(), word.role(), Figure.Align.LEFT, Optional.empty()));
            x += width(word) + GAP;
        }
        return new Board(board, width);
    }

    /** The names to show while a part of the drawing is seen. */
    public List<Pin> pins(Box visible, double zoom) {
        return pins(visible, zoom, List.of());
    }

    /** @param others what stands above the drawing and would hide a name, in screen pixels from the view's left upper corner */
    public List<Pin> pins(Box visible, double zoom, List<Box> others) {
        PinRoom room = new PinRoom(GAP);
        others.forEach(room::take);
        places.stream()
                .filter(place -> visible.contains(place.letters()))
                .map(place -> seen(place, visible, zoom))
                .forEach(room::take);
        return places.stream()
                .filter(place -> isMissed(place, visible, zoom))
                .flatMap(place -> pin(place, room, visible, zoom).stream())
                .toList();
    }

    /** A sign on the screen, and what a district says behind it: letters that have stopped shrinking take more than their boxes. */
    private static Box seen(Place place, Box visible, double zoom) {
        Box shown = onScreen(place.sign().inset(-PADDING / 2), visible, zoom);
        return new Box(shown.x(), shown.y(), Math.max(shown.width(), place.full().width()), shown.height());
    }

    private static boolean isMissed(Place place, Box visible, double zoom) {
        return !visible.contains(place.letters()) && place.sign().height() * zoom >= READABLE
                && place.lot().overlaps(visible);
    }

    /** With all its words over those it hides, which stand in the same line; else the name alone. */
    private static Optional<Pin> pin(Place place, PinRoom room, Box visible, double zoom) {
        Optional<Pin> all = place.isLevelWith(visible) ? pin(place, place.full(), room, visible, zoom)
                : Optional.empty();
        return all.or(() -> pin(place, place.name(), room, visible, zoom));
    }

    private static Optional<Pin> pin(Place place, Board board, PinRoom room, Box visible, double zoom) {
        Optional<Header> header = place.header().filter(_ -> !place.isLevelWith(visible));
        Box lot = header.map(Header::lot).orElse(place.lot());
        Box beside = header.map(Header::sign).orElse(place.sign());
        double left = Math.max(0, (lot.x() - visible.x()) * zoom) + MARGIN;
        double right = (Math.min(visible.right(), lot.right()) - visible.x()) * zoom - MARGIN - board.width();
        double top = Math.max(MARGIN, (lot.y() - visible.y()) * zoom + BELOW_EDGE);
        double bottom = (Math.min(visible.bottom(), lot.bottom()) - visible.y()) * zoom - MARGIN - HEIGHT;
        if (right < left || bottom < top) {
            return Optional.empty();
        }
        double x = Math.clamp((beside.x() - visible.x()) * zoom, left, right);
        double y = Math.clamp((beside.centre().y() - visible.y()) * zoom - HEIGHT / 2, top, bottom);
        double highest = Math.max(top, y - HEIGHT - GAP);
        double lowest = Math.min(bottom, y + HEIGHT + GAP);
        Box within = new Box(left, highest, right + board.width() - left, lowest + HEIGHT - highest);
        return room.find(new Box(x, y, board.width(), HEIGHT), within)
                .map(box -> pin(place, board, new Box(Math.rint(box.x()), Math.rint(box.y()), box.width(), HEIGHT),
                        visible, zoom));
    }

    private static Pin pin(Place place, Board board, Box box, Box visible, double zoom) {
        Box ground = place.isLevelWith(visible) ? cut(place, box, visible, zoom) : band(place, box, visible, zoom);
        return new Pin(place.subject(), board.figures(), box.x(), box.y(), box.width(), box.height(), ground);
    }

    /** A little around the name, and what is left of its own words. */
    private static Box cut(Place place, Box box, Box visible, double zoom) {
        Box halo = box.inset(-HALO);
        Box own = place.line().overlaps(visible) ? halo.union(onScreen(place.line(), visible, zoom)) : halo;
        return place.beside()
                .stream()
                .map(board -> onScreen(board, visible, zoom))
                .filter(board -> board.overlaps(halo))
                .reduce(own, Box::union);
    }

    /**
     * All that is seen of its place between the edge and the name, below which the drawing scrolls away as below the edge itself: no half of a word
     * looks out beside the name.
     */
    private static Box band(Place place, Box box, Box visible, double zoom) {
        Box lot = onScreen(place.header().map(Header::lot).orElse(place.lot()), visible, zoom);
        boolean above = place.sign().y() < visible.y() || place.header().isPresent();
        // Each of two districts clears its half of what lies between: things stand across
        double avenue = place.subject() instanceof ZoneId ? Avenue.WIDTH / 2 * zoom : 0;
        double left = Math.max(0, lot.x() - avenue);
        double right = Math.min(visible.width() * zoom, lot.right() + avenue);
        double top = above ? Math.max(0, lot.y()) : box.y() - HALO;
        double bottom = above ? box.bottom() + HALO : Math.min(visible.height() * zoom, lot.bottom());
        return new Box(left, top, right - left, bottom - top);
    }

    private static Box onScreen(Box box, Box visible, double zoom) {
        return new Box((box.x() - visible.x()) * zoom, (box.y() - visible.y()) * zoom, box.width() * zoom,
                box.height() * zoom);
    }
}
