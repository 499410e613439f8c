package portico.view.motion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.view.drawing.Box;
import portico.view.drawing.Figure.Label;
import portico.view.drawing.Figure;
import portico.view.drawing.FigureGrid;
import portico.view.drawing.Letters;

/**
 * Where letters stand in a drawing while it is seen at some zoom. Painters measure with real fonts: what may be in the one wording or in the other is
 * taken to be in both.
 *
 * @param least of the zooms
 */
record Words(FigureGrid figures, double least, double most) {

    private static final double SMALLEST = 11;
    /** Type grows with the zoom up to this. */
    private static final double LARGEST_GROWTH = 1.75;
    /** A box may be lower than its letters' line by so much. */
    private static final double LINE = 0.975;
    private static final double CAPITAL = 0.73;
    /** How much narrower or wider than measured here letters may be. */
    private static final List<Double> MEASURES = List.of(0.96, 1.05);

    /** The letters at one zoom by one measure. */
    private record Look(double zoom, double measure) {

        Stream<Box> ink(Figure figure) {
            return switch (figure) {
                case Figure.Choice choice -> chosen(choice).stream().flatMap(this::ink);
                case Label label -> line(label).stream();
                default -> figure.labels().flatMap(label -> line(label).stream());
            };
        }

        private List<Figure> chosen(Figure.Choice choice) {
            return choice.forms()
                    .stream()
                    .filter(form -> form.stream().flatMap(Figure::labels).allMatch(this::isWhole))
                    .findFirst()
                    .orElseGet(choice.forms()::getLast);
        }

        private boolean isWhole(Label label) {
            return label.wordings().contains("") || line(label).isPresent();
        }

        private Optional<Box> line(Label label) {
            double highest = label.box().height() * zoom / LINE;
            double grown = label.style().size() * Math.min(zoom, LARGEST_GROWTH);
            double size = Math.max(SMALLEST, Math.min(highest, grown)) / zoom;
            return highest < SMALLEST ? Optional.empty()
                    : label.wordings()
                            .stream()
                            .map(words -> Letters.width(words, label.style()) * size / label.style().size() * measure)
                            .filter(width -> width <= label.box().width() + 0.5 / zoom)
                            .findFirst()
                            .filter(width -> width > 0)
                            .map(width -> ink(label, width, CAPITAL * size));
        }

        private static Box ink(Label label, double width, double height) {
            Box box = label.box();
            double left = switch (label.align()) {
                case LEFT -> box.x();
                case CENTRE -> box.centre().x() - width / 2;
                case RIGHT -> box.right() - width;
            };
            return new Box(left, box.centre().y() - height / 2, width, height);
        }
    }

    /** Those in an area. */
    List<Box> in(Box area) {
        List<Look> looks = Stream.of(least, most)
                .flatMap(zoom -> MEASURES.stream().map(measure -> new Look(zoom, measure)))
                .toList();
        return figures.in(area)
                .stream()
                .filter(figure -> area.overlaps(figure.bounds()))
                .flatMap(figure -> looks.stream().flatMap(look -> look.ink(figure)))
                .filter(area::overlaps)
                .distinct()
                .toList();
    }
}
