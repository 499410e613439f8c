package portico.view.motion;

import java.util.List;
import portico.view.drawing.Box;

/** What it costs to go along a stretch in a berth: words and numbers that are hidden, and how far away the plate is. */
final class BerthPrices {

    private static final double HIDES_NUMBER = 60;
    private static final double HIDES = 200;
    /** Where there is a choice what tells of zones and clients stays: by it one knows where all else is. */
    private static final double HIDES_LANDMARK = 3000;
    private static final double CUTS = 400;
    private static final double CROSSES = 300;
    private static final double HIDES_WAY = 60;
    private static final double COVERS_COURIER = 100000;
    /** A plate is better above or below a courier that goes sideways, and left or right of one that goes up or down. */
    private static final double BEFORE_OR_BEHIND = 40;

    private final Lens lens;
    private final Box bounds;
    private final Stretch stretch;
    private final List<Around> scenes;

    /** @param numbers of stations, which are told elsewhere, too */
    BerthPrices(Lens lens, Box bounds, Stretch stretch, WordTiles tiles, List<Box> numbers) {
        this.lens = lens;
        this.bounds = bounds;
        this.stretch = stretch;
        this.scenes = stretch.looks().stream().map(look -> around(look, tiles, numbers)).toList();
    }

    /** What a plate may hide at a look. */
    private record Around(Stretch.Look look, List<Words.Word> words, List<Box> numbers) {}

    private Around around(Stretch.Look look, WordTiles tiles, List<Box> numbers) {
        Box area = Berth.ALL.stream()
                .map(berth -> plate(berth, look))
                .reduce(lens.around(look.courier(), 0, 0), Box::union);
        return new Around(look, tiles.in(area), numbers.stream().filter(area::overlaps).toList());
    }

    double of(Berth berth) {
        return scenes.stream().mapToDouble(scene -> price(berth, scene)).sum();
    }

    private Box plate(Berth berth, Stretch.Look look) {
        return berth.plate(lens, stretch.around(look.courier()), look.writing()).movedInto(bounds);
    }

    private double price(Berth berth, Around scene) {
        Stretch.Look look = scene.look();
        Box plate = plate(berth, look);
        Leader leader = Leader.to(plate, look.courier());
        double price = leader.length() * lens.zoom() + (berth.side().isLying() == look.level() ? 0 : BEFORE_OR_BEHIND)
                + (plate.overlaps(look.kept(lens)) ? COVERS_COURIER : 0) + (hidesWay(plate) ? HIDES_WAY : 0);
        for (Box number : scene.numbers()) {
            price += plate.overlaps(number) ? HIDES_NUMBER : 0;
        }
        for (Words.Word word : scene.words()) {
            price += price(plate, leader, word);
        }
        return price;
    }

    private static double price(Box plate, Leader leader, Words.Word word) {
        if (plate.overlaps(word.ink())) {
            return (plate.contains(word.ink()) ? HIDES : CUTS) + (word.landmark() ? HIDES_LANDMARK : 0);
        }
        return leader.crosses(word.ink()) ? CROSSES : 0;
    }

    private boolean hidesWay(Box plate) {
        return plate.overlaps(stretch.extent().inset(-1))
                && stretch.looks().stream().map(Stretch.Look::courier).anyMatch(plate::contains);
    }
}
