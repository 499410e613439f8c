package portico.view.drawing.city;

import java.util.List;
import java.util.stream.IntStream;
import portico.model.capacity.SubnetUse;
import portico.view.drawing.Box;
import portico.view.drawing.Letters;
import portico.view.drawing.Level;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;
import portico.view.drawing.mark.DimensionLine;
import portico.view.drawing.mark.Sign;
import portico.view.drawing.mark.Signpost;

/**
 * The strip below a carriageway: the street's sign, the dimension line with its addresses, and near by the signposts of its route table at the right
 * end, as far as there is room.
 *
 * @param room how much larger than usual signs may be
 */
record Verge(Block block, double room, Level level) {

    private static final double LEFT = 8;
    private static final double RIGHT = 10;
    private static final double GAP = 10;
    private static final double DIMENSION = 290;
    /** What a dimension line needs beside its words. */
    private static final double DIMENSION_ENDS = 38;
    private static final int MOST_POSTS = 3;
    /** Streets may be made exactly as long as their signs. */
    private static final double ROUNDING = 0.01;

    /** How wide a verge is on which all of it can be read, the way out by its kind only. */
    static double narrowest(Street street) {
        return LEFT + sign(street) + GAP + dimension(street) + posts(street.directions().stream().limit(1).toList(), 2)
                + RIGHT;
    }

    void draw(Sketch sketch) {
        if (!block.signed()) {
            return;
        }
        Sketch s = sketch.of(block.street().subnet().id());
        Box verge = block.verge();
        boolean near = level.reaches(Level.FACADE);
        List<String> posts = near ? posts(verge) : List.of();
        double k = Signs.scale(room, level);
        double end = verge.right() - (posts.isEmpty() ? RIGHT : width(posts) + RIGHT);
        double natural = sign(block.street());
        double width = k == 1 ? Signs.broadened(natural, end - verge.x() - LEFT - GAP - dimension(block.street()))
                : natural * Signs.stretch(k);
        double top = near ? verge.y() + 3 : verge.y() + (verge.height() - 20 * k) / 2;
        Sign.draw(s, verge.x() + LEFT, top, width, 20 * k, block.street().subnet().name(),
                block.street().subnet().cidr().toString());
        double from = verge.x() + LEFT + width + GAP * k;
        if (block.street().use() != null && level.reaches(Level.GLYPH)) {
            DimensionLine.draw(s, from, Math.min(end, from + DIMENSION * k), verge.y() + 13 * k, k,
                    words(block.street().use()));
        }
        double x = end + GAP;
        for (String words : posts) {
            Signpost.draw(s, x, verge.y() + 4, verge.bottom(), words);
            x += Signpost.width(words) + GAP;
        }
    }

    /** What the signposts say: all of it in full, or the first ones in full, or in fewer words. */
    private List<String> posts(Box verge) {
        double free = verge.width() - LEFT - sign(block.street()) - GAP - dimension(block.street()) - RIGHT;
        List<Direction> all = block.street().directions();
        int most = Math.min(MOST_POSTS, all.size());
        return IntStream.range(0, 3)
                .boxed()
                .flatMap(wording -> IntStream.iterate(most, n -> n > 0, n -> n - 1)
                        .mapToObj(n -> all.subList(0, n).stream().map(d -> d.wording(wording)).toList()))
                .filter(words -> width(words) <= free + ROUNDING)
                .findFirst()
                .orElse(List.of());
    }

    private static double posts(List<Direction> directions, int wording) {
        return width(directions.stream().map(d -> d.wording(wording)).toList());
    }

    private static double width(List<String> posts) {
        return posts.stream().mapToDouble(words -> Signpost.width(words) + GAP).sum();
    }

    private static double sign(Street street) {
        return Sign.width(street.subnet().name(), street.subnet().cidr().toString());
    }

    private static double dimension(Street street) {
        return street.use() == null ? 0
                : Letters.width(words(street.use()).getFirst(), TextStyle.CAPTION) * 1.04 + DIMENSION_ENDS;
    }

    private static List<String> words(SubnetUse use) {
        String left = use.free() > 0 ? use.free() + " left" : "full";
        return List.of(use.used() + " used, " + left, left, "");
    }
}
