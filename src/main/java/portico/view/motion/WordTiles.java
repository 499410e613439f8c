package portico.view.motion;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import portico.view.drawing.Box;

/** The words of a drawing seen at one zoom, measured once for each tile of it rather than for each frame. For several threads. */
final class WordTiles {

    private static final double SIDE = 256;

    private final Words words;
    private final Map<Tile, List<Words.Word>> measured = new ConcurrentHashMap<>();

    private record Tile(int column, int row) {
        Box box() {
            return new Box(column * SIDE, row * SIDE, SIDE, SIDE);
        }
    }

    WordTiles(Words words) {
        this.words = words;
    }

    Words words() {
        return words;
    }

    /** Those in an area one by one. */
    List<Words.Word> in(Box area) {
        return tiles(area).flatMap(tile -> measured.computeIfAbsent(tile, it -> words.each(it.box())).stream())
                .filter(word -> area.overlaps(word.ink()))
                .distinct()
                .toList();
    }

    private static Stream<Tile> tiles(Box area) {
        return IntStream.rangeClosed(index(area.y()), index(area.bottom()))
                .boxed()
                .flatMap(row -> IntStream.rangeClosed(index(area.x()), index(area.right()))
                        .mapToObj(column -> new Tile(column, row)));
    }

    private static int index(double place) {
        return (int) Math.floor(place / SIDE);
    }
}
