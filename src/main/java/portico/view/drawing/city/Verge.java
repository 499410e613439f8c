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
    /** Higher than a sign naturally is, for letters stop shrinking before boards do. */
    private static final double NEAR = 23;
    private static final double DIMENSION = 290;
    /** What a dimension line needs beside its words. */
    private static final double DIMENSION_ENDS = 38;
    /** More of it, for its letters stop shrinking too. */
    private static final double WORDS_GROW = 8;
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
        List<List<String>> posts = near ? posts(verge) : List.of();
        double k = Signs.scale(room, level);
        double end = verge.right() - (posts.isEmpty() ? RIGHT : width(posts) + RIGHT);
        double natural = sign(block.street());
        double width = k == 1 ? Signs.broadened(natural, end - verge.x() - LEFT - GAP - leastDimension(block.street()))
                : natural * Signs.stretch(k);
        double height = near ? NEAR : 20 * k;
        double top = verge.y() + Math.max(0, (verge.height() - height) / 2);
        width = Math.min(width, verge.width() - LEFT - RIGHT);
        sign(s, verge.x() + LEFT, top, width, height);
        double from = verge.x() + LEFT + width + GAP * k;
        double to = Math.min(end, from + DIMENSION * k);
        List<String> words = words(block.street());
        if (!words.isEmpty() && level.reaches(Level.GLYPH) && to - from >= dimension(words.get(1)) * k - ROUNDING) {
            DimensionLine.draw(s, from, to, top + height / 2, k, words);
        }
        double x = end + GAP;
        for (List<String> post : posts) {
            Signpost.draw(s, x, verge.y() + 4, verge.bottom(), post);
            x += Signpost.width(post) + GAP;
        }
    }

    private void sign(Sketch s, double x, double y, double width, double height) {
        Street street = block.street();
        if (street.resolved()) {
            Sign.draw(s, x, y, width, height, street.subnet().name(), street.addresses());
        } else {
            Sign.drawUnresolved(s, x, y, width, height, street.subnet().name());
        }
    }

    /** What the signposts say: all of it in full, or the first ones in full, or in fewer words. */
    private List<List<String>> posts(Box verge) {
        double free = verge.width() - LEFT - sign(block.street()) - GAP - dimension(block.street()) - RIGHT;
        List<Direction> all = block.street().directions();
        int most = Math.min(MOST_POSTS, all.size());
        return IntStream.range(0, 3)
                .boxed()
                .flatMap(wording -> IntStream.iterate(most, n -> n > 0, n -> n - 1)
                        .mapToObj(n -> all.subList(0, n).stream().map(d -> d.from(wording)).toList()))
                .filter(words -> width(words) <= free + ROUNDING)
                .findFirst()
                .orElse(List.of());
    }

    private static double posts(List<Direction> directions, int wording) {
        return width(directions.stream().map(d -> d.from(wording)).toList());
    }

    private static double width(List<List<String>> posts) {
        return posts.stream().mapToDouble(words -> Signpost.width(words) + GAP).sum();
    }

    private static double sign(Street street) {
        return Sign.width(street.subnet().name(), street.addresses());
    }

    private static double dimension(Street street) {
        List<String> words = words(street);
        return words.isEmpty() ? 0 : dimension(words.getFirst());
    }

    /** With the fewest words it may have. */
    private static double leastDimension(Street street) {
        List<String> words = words(street);
        return words.isEmpty() ? 0 : dimension(words.get(1)) + WORDS_GROW;
    }

    private static double dimension(String words) {
        return Letters.width(words, TextStyle.CAPTION) * 1.04 + DIMENSION_ENDS;
    }

    /** What a dimension line says; nothing about addresses that nobody told. */
    private static List<String> words(Street street) {
        SubnetUse use = street.use();
        if (use == null || !street.resolved()) {
            return List.of();
        }
        String left = use.free() > 0 ? use.free() + " left" : "full";
        return List.of(use.used() + " used, " + left, left, "");
    }
}
