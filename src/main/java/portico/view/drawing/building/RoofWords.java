package portico.view.drawing.building;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.view.drawing.mark.Badge;
import portico.view.drawing.mark.Pill;

/** What a roof says together: who the building is, and the one thing to remark about it. */
record RoofWords(Plaque plaque, Pill remark) {

    /** From all of it to the type beside a badge: whole words are given up one by one, and none is cut. */
    static List<RoofWords> of(BuildingFacts facts) {
        List<RoofWords> all = new ArrayList<>();
        List<Pill> remarks = remarks(facts);
        List<String> types = types(facts);
        for (Pill remark : remarks) {
            types.forEach(type -> all.add(new RoofWords(new Plaque(id(facts), type), remark)));
        }
        for (Pill remark : remarks) {
            all.add(new RoofWords(new Plaque(id(facts), ""), remark));
        }
        Pill alone = new Pill("", remarks.getFirst().badge());
        Stream.concat(types.stream(), Stream.of(""))
                .forEach(type -> all.add(new RoofWords(new Plaque(id(facts), type), alone)));
        all.add(new RoofWords(new Plaque(facts.instance().instanceType(), ""), alone));
        return all;
    }

    private static List<Pill> remarks(BuildingFacts facts) {
        return Remark.of(facts)
                .map(it -> List.of(new Pill(it.words(), it.badge()), new Pill(it.shorter(), it.badge())))
                .orElse(List.of(new Pill("", Optional.empty())));
    }

    /** With the cluster where that needs saying, then that alone. */
    private static List<String> types(BuildingFacts facts) {
        String type = facts.instance().instanceType();
        return facts.cluster().map(cluster -> List.of(type + ", " + cluster, cluster)).orElse(List.of(type));
    }

    private static String id(BuildingFacts facts) {
        return facts.instance().id().value();
    }

    /** The badge of a building for levels without room for words. */
    static Optional<Badge> badge(BuildingFacts facts) {
        return Remark.of(facts).flatMap(Remark::badge);
    }
}
