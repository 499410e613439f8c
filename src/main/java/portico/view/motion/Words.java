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
     * @param backdrop what it stands on, where that is known
     */
    record Word(Box ink, boolean landmark, Optional<Backdrop> backdrop) {}

    /** The shape that is seen around a word. */
    record Backdrop(Box box, Figure.Fill fill) {}

    /** Those in an area, by each measure. */
    List<Box> in(Box area) {
        List<Look> looks = looks();
        return leaves(area, looks).flatMap(Figure::labels)
                .flatMap(label -> ink(label, looks))
                .filter(area::overlaps)
                .distinct()
                .toList();
    }

    /** Those in an area one by one, each as large as it may be. */
    List<Word> each(Box area) {
        List<Look> looks = looks();
        List<Figure> leaves = leaves(area, looks).toList();
        return IntStream.range(0, leaves.size())
                .boxed()
                .flatMap(i -> leaves.get(i)
                        .labels()
                        .flatMap(label -> word(label, leaves.subList(0, i).reversed(), looks).stream()))
                .filter(word -> area.overlaps(word.ink()))
                .toList();
    }

    /** @param below from the uppermost */
    private static Optional<Word> word(Label label, List<Figure> below, List<Look> looks) {
        return ink(label, looks).reduce(Box::union)
                .map(ink -> new Word(ink, label.subject().map(ZoneId.class::isInstance).orElse(true),
                        below.stream()
                                .filter(figure -> figure.bounds().contains(ink))
                                .flatMap(figure -> figure.fill()
                                        .filter(fill -> fill.pattern() != Figure.Fill.Pattern.HATCH)
                                        .map(fill -> new Backdrop(figure.bounds(), fill))
                                        .stream())
                                .findFirst()));
    }

    private List<Look> looks() {
        return Stream.of(least, most)
                .distinct()
                .flatMap(zoom -> MEASURES.stream().map(measure -> new Look(zoom, measure)))
                .toList();
    }

    private Stream<Figure> leaves(Box area, List<Look> looks) {
        return figures.in(area)
                .stream()
                .filter(figure -> area.overlaps(figure.bounds()))
                .flatMap(figure -> leaves(figure, looks));
    }

    /** Of a choice every form that is chosen at some of the zooms: the nearer one is, the earlier a form is whole. */
    private static Stream<Figure> leaves(Figure figure, List<Look> looks) {
        if (!(figure instanceof Figure.Choice choice)) {
            return Stream.of(figure);
        }
        IntSummaryStatistics forms = looks.stream().mapToInt(look -> look.chosen(choice)).summaryStatistics();
        return choice.forms()
                .subList(forms.getMin(), forms.getMax() + 1)
                .stream()
                .flatMap(List::stream)
                .flatMap(form -> leaves(form, looks));
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
