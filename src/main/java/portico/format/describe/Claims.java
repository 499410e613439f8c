package portico.format.describe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import portico.format.Note.Severity;

/** What the files say about one thing in several places. The most trusted place wins, and where they differ a note gives every value and its place. */
final class Claims {

    /** How well a place knows: the object itself, the object it hangs on, somebody who mentions it, or somebody it is probably like. */
    enum Trust {
        OWN,
        HOLDER,
        MENTION,
        /** Used where nobody knows better, and never held against anybody. */
        GUESS
    }

    private record Aspect(String subject, String what) {}

    private record Claim(Trust trust, String value, Item where) {

        private String told() {
            return "\"" + value + "\" (" + where.source() + ": " + where.at() + ")";
        }
    }

    private final Map<Aspect, List<Claim>> claims = new LinkedHashMap<>();

    /**
     * @param subject the thing, such as {@code subnet subnet-1}
     * @param what the aspect, such as {@code Availability Zone}
     * @param value nothing is claimed where it has no text
     */
    void add(String subject, String what, Item value, Trust trust) {
        value.text()
                .ifPresent(text -> claims.computeIfAbsent(new Aspect(subject, what), a -> new ArrayList<>())
                        .add(new Claim(trust, text, value)));
    }

    /** The most trusted value; the first of equals. */
    Optional<Item> best(String subject, String what) {
        List<Claim> all = claims.getOrDefault(new Aspect(subject, what), List.of());
        return all.size() == 1 ? Optional.of(all.getFirst().where())
                : all.stream().reduce((a, b) -> b.trust().compareTo(a.trust()) < 0 ? b : a).map(Claim::where);
    }

    void noteContradictions(Remarks remarks) {
        claims.forEach((aspect, every) -> {
            if (agree(every)) {
                return;
            }
            List<Claim> all = every.stream().filter(claim -> claim.trust() != Trust.GUESS).toList();
            Set<String> values = all.stream().map(Claim::value).collect(Collectors.toCollection(LinkedHashSet::new));
            if (values.size() > 1) {
                Item used = best(aspect.subject(), aspect.what()).orElseThrow();
                remarks.add(Severity.WARNING, "contradicting " + aspect.what(), used,
                        "the files contradict each other on the " + aspect.what() + " of " + aspect.subject() + ": "
                                + told(all) + "; \"" + used.text().orElseThrow() + "\" is used");
            }
        });
    }

    private static boolean agree(List<Claim> all) {
        String first = all.getFirst().value();
        for (Claim claim : all) {
            if (!claim.value().equals(first)) {
                return false;
            }
        }
        return true;
    }

    /** The first place of each value. */
    private static String told(List<Claim> all) {
        Map<String, Claim> byValue = all.stream()
                .collect(Collectors.toMap(Claim::value, claim -> claim, (a, b) -> a, LinkedHashMap::new));
        return byValue.values().stream().map(Claim::told).collect(Collectors.joining(", "));
    }
}
