package portico.view.motion;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import portico.model.id.ZoneId;
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
record Words(Ground figures, double least, double most) {

    private static final double SMALLEST = 11;
    /** Type grows with the zoom up to this. */
    private static final double LARGEST_GROWTH = 1.75;
    /** A box may be lower than its letters' line by so much. */
    private static final double LINE = 0.975;
    private static final double CAPITAL = 0.73;
    /** How much narrower or wider than measured here letters may be. */
    private static final List<Double> MEASURES = List.of(0.96, 1.05);

    /** Finds the figures whose bounds may touch an area, in paint order. */
    @FunctionalInterface
    interface Ground {
        List<Figure> in(Box area);
    }

    Words(FigureGrid figures, double least, double most) {
        this(figures::in, least, most);
    }

    /** What a label says somewhere between the zooms, and the height of its capitals. */
    private record Line(String text, double width, double height) {}

    /** The letters at one zoom by one measure. */
    private record Look(double zoom, double measure) {

        int chosen(Figure.Choice choice) {
            int last = choice.forms().size() - 1;
            return IntStream.range(0, last)
                    .filter(form -> choice.forms().get(form).stream().flatMap(Figure::labels).allMatch(this::isWhole))
                    .findFirst()
                    .orElse(last);
        }

        private boolean isWhole(Label label) {
            return label.wordings().contains("") || line(label).isPresent();
        }

        Optional<Line> line(Label label) {
            double highest = label.box().height() * zoom / LINE;
            double grown = label.style().size() * Math.min(zoom, LARGEST_GROWTH);
            double size = Math.max(SMALLEST, Math.min(highest, grown)) / zoom;
            return highest < SMALLEST ? Optional.empty()
                    : label.wordings()
                            .stream()
                            .map(text -> new Line(text, width(text, label, size), CAPITAL * size))
                            .filter(line -> line.width() <= label.box().width() + 0.5 / zoom)
                            .findFirst()
                            .filter(line -> line.width() > 0);
        }

        private double width(String text, Label label, double size) {
            return Letters.width(text, label.style()) * size / label.style().size() * measure;
        }
    }

    /**
     * What one label says.
     *
     * @param landmark whether it tells of a zone, or of nothing that can be selected, such as the clients: by it one knows where all else is
     */
    record Word(Box ink, boolean landmark) {}

    /** Those in an area, by each measure. */
    List<Box> in(Box area) {
        List<Look> looks = looks();
        return labels(area, looks).flatMap(label -> ink(label, looks)).filter(area::overlaps).distinct().toList();
    }

    /** Those in an area one by one, each as large as it may be. */
    List<Word> each(Box area) {
        List<Look> looks = looks();
        return labels(area, looks)
                .flatMap(label -> ink(label, looks).reduce(Box::union)
                        .stream()
                        .map(ink -> new Word(ink, label.subject().map(ZoneId.class::isInstance).orElse(true))))
                .filter(word -> area.overlaps(word.ink()))
                .toList();
    }

    private List<Look> looks() {
        return Stream.of(least, most)
                .distinct()
                .flatMap(zoom -> MEASURES.stream().map(measure -> new Look(zoom, measure)))
                .toList();
    }

    private Stream<Label> labels(Box area, List<Look> looks) {
        return figures.in(area)
                .stream()
                .filter(figure -> area.overlaps(figure.bounds()))
                .flatMap(figure -> labels(figure, looks));
    }

    /** Of a choice every form that is chosen at some of the zooms: the nearer one is, the earlier a form is whole. */
    private static Stream<Label> labels(Figure figure, List<Look> looks) {
        return switch (figure) {
            case Figure.Choice choice -> {
                IntSummaryStatistics forms = looks.stream().mapToInt(look -> look.chosen(choice)).summaryStatistics();
                yield choice.forms()
                        .subList(forms.getMin(), forms.getMax() + 1)
                        .stream()
                        .flatMap(List::stream)
                        .flatMap(form -> labels(form, looks));
            }
            case Label label -> Stream.of(label);
            default -> figure.labels();
        };
    }

    /** A longer wording is widest where it begins to fit: there it fills the label's box. */
    private static Stream<Box> ink(Label label, List<Look> looks) {
        List<Optional<Line>> lines = looks.stream().map(look -> look.line(label)).toList();
        boolean changes = lines.stream().map(line -> line.map(Line::text)).distinct().count() > 1;
        return lines.stream()
                .flatMap(Optional::stream)
                .map(line -> ink(label, changes ? label.box().width() : line.width(), line.height()));
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
