package portico.view.drawing.city;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import portico.model.capacity.SubnetUse;
import portico.view.drawing.mark.DimensionLine;
import portico.view.drawing.mark.Sign;
import portico.view.drawing.mark.Signpost;

/**
 * What may be said on a verge together.
 *
 * @param addresses how many are used and left; empty where nobody told, or where there is no room
 * @param posts what the signposts say
 */
record VergeWords(Sign sign, String addresses, List<String> posts) {

    static final double GAP = 10;
    private static final int MOST_POSTS = 3;
    private static final int SHORTEST = 2;

    VergeWords {
        posts = List.copyOf(posts);
    }

    /** From all of it to the name alone: signposts are given up first, then words of them, then the addresses left, then the block. */
    static List<VergeWords> of(Street street, boolean withPosts) {
        Sign sign = new Sign(street.subnet().name(), street.addresses(), street.board());
        List<String> use = use(street);
        List<VergeWords> all = new ArrayList<>();
        if (withPosts) {
            IntStream.rangeClosed(0, SHORTEST).forEach(wording -> all.addAll(signposted(sign, use, street, wording)));
        }
        use.forEach(words -> all.add(new VergeWords(sign, words, List.of())));
        all.add(new VergeWords(sign, "", List.of()));
        all.add(new VergeWords(sign.nameOnly(), "", List.of()));
        return all;
    }

    /** All of it, but only one signpost in its fewest words. */
    static VergeWords usual(Street street) {
        VergeWords all = of(street, false).getFirst();
        return new VergeWords(all.sign, all.addresses,
                street.directions().stream().limit(1).map(d -> d.wording(SHORTEST)).toList());
    }

    private static List<VergeWords> signposted(Sign sign, List<String> use, Street street, int wording) {
        List<String> posts = street.directions().stream().map(d -> d.wording(wording)).toList();
        String addresses = use.isEmpty() ? "" : wording == SHORTEST ? use.getLast() : use.getFirst();
        return IntStream.iterate(Math.min(MOST_POSTS, posts.size()), n -> n > 0, n -> n - 1)
                .mapToObj(n -> new VergeWords(sign, addresses, posts.subList(0, n)))
                .toList();
    }

    /** Nothing about addresses that nobody told. */
    private static List<String> use(Street street) {
        SubnetUse use = street.use();
        if (use == null || !street.isResolved()) {
            return List.of();
        }
        String left = use.free() > 0 ? use.free() + " left" : "full";
        return List.of(use.used() + " used, " + left, left);
    }

    /** How wide all of it is where letters are wider than at zoom 1, on boards of a height. */
    double width(double stretch, double height) {
        return sign.width(stretch, height)
                + (addresses.isEmpty() ? 0 : GAP + DimensionLine.width(addresses, stretch, height)) + posts(stretch);
    }

    /** How wide the signposts are. */
    double posts(double stretch) {
        return posts.stream().mapToDouble(words -> GAP + Signpost.width(words, stretch)).sum();
    }
}
