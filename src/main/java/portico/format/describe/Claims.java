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

    /** A thing that several places may speak of, such as {@code subnet subnet-1}. */
    record Subject(String kind, String id) {

        @Override
        public String toString() {
            return kind + " " + id;
        }
    }

    private record Matter(Subject subject, String what) {}

    private record Claim(Trust trust, String value, Item where) {

        private String told() {
            return "\"" + value + "\" (" + where.source() + ": " + where.at() + ")";
        }
    }

    private final Map<Matter, List<Claim>> claims = new LinkedHashMap<>();

    /**
     * Takes a claim in, unless somebody as trusted has said the same.
     *
     * @param what the aspect, such as {@code Availability Zone}
     * @param value nothing is claimed where it has no text
     */
    void add(Subject subject, String what, Item value, Trust trust) {
        value.text().ifPresent(text -> {
            List<Claim> told = claims.computeIfAbsent(new Matter(subject, what), m -> new ArrayList<>(1));
            if (!isKnown(told, text, trust)) {
                told.add(new Claim(trust, text, value));
            }
        });
    }

    void add(Subject subject, Aspect what, Item value, Trust trust) {
        add(subject, what.toString(), value, trust);
    }

    private static boolean isKnown(List<Claim> told, String text, Trust trust) {
        for (Claim claim : told) {
            if (claim.trust().compareTo(trust) <= 0 && claim.value().equals(text)) {
                return true;
            }
        }
        return false;
    }

    /** The most trusted value; the first of equals. */
    Optional<Item> best(Subject subject, Aspect what) {
        return best(claims.getOrDefault(new Matter(subject, what.toString()), List.of()));
    }

    private static Optional<Item> best(List<Claim> all) {
        return all.size() == 1 ? Optional.of(all.getFirst().where())
                : all.stream().reduce((a, b) -> b.trust().compareTo(a.trust()) < 0 ? b : a).map(Claim::where);
    }

    void noteContradictions(Remarks remarks) {
        claims.forEach((matter, every) -> {
            if (every.size() == 1) {
                return;
            }
            List<Claim> all = every.stream().filter(claim -> claim.trust() != Trust.GUESS).toList();
            Set<String> values = all.stream().map(Claim::value).collect(Collectors.toCollection(LinkedHashSet::new));
            if (values.size() > 1) {
                Item used = best(every).orElseThrow();
                remarks.add(Severity.WARNING, "contradicting " + matter.what(), used,
                        "the files contradict each other on the " + matter.what() + " of " + matter.subject() + ": "
                                + told(all) + "; \"" + used.text().orElseThrow() + "\" is used");
            }
        });
    }

    /** The first place of each value. */
    private static String told(List<Claim> all) {
        Map<String, Claim> byValue = all.stream()
                .collect(Collectors.toMap(Claim::value, claim -> claim, (a, b) -> a, LinkedHashMap::new));
        return byValue.values().stream().map(Claim::told).collect(Collectors.joining(", "));
    }
}
