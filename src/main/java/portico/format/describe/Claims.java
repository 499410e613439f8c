package portico.format.describe;

import java.util.ArrayList;
import java.util.HashMap;
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

    private record Claim(Trust trust, String value, Item where) {

        private String told() {
            return "\"" + value + "\" (" + where.source() + ": " + where.at() + ")";
        }
    }

    /** What is said of one aspect of a subject. */
    private record Matter(Subject subject, String what, List<Claim> claims) {

        private void add(String text, Item value, Trust trust) {
            for (Claim claim : claims) {
                if (claim.trust().compareTo(trust) <= 0 && claim.value().equals(text)) {
                    return;
                }
            }
            claims.add(new Claim(trust, text, value));
        }

        /** The most trusted claim; the first of equals. */
        private Item best() {
            return claims.size() == 1 ? claims.getFirst().where()
                    : claims.stream()
                            .reduce((a, b) -> b.trust().compareTo(a.trust()) < 0 ? b : a)
                            .orElseThrow()
                            .where();
        }
    }

    /** What is said of one subject, which is looked up once for all that is asked of it. */
    final class About {

        private final Subject subject;
        private final List<Matter> own = new ArrayList<>(2);

        private About(Subject subject) {
            this.subject = subject;
        }

        /**
         * Takes a claim in, unless somebody as trusted has said the same.
         *
         * @param what the aspect, such as {@code Availability Zone}
         * @param value nothing is claimed where it has no text
         */
        About add(String what, Item value, Trust trust) {
            Optional<String> text = value.text();
            if (text.isPresent()) {
                matter(what).add(text.get(), value, trust);
            }
            return this;
        }

        About add(Aspect what, Item value, Trust trust) {
            return add(what.toString(), value, trust);
        }

        /** The most trusted value; the first of equals. */
        Optional<Item> best(Aspect what) {
            for (Matter matter : own) {
                if (matter.what().equals(what.toString())) {
                    return Optional.of(matter.best());
                }
            }
            return Optional.empty();
        }

        private Matter matter(String what) {
            for (Matter matter : own) {
                if (matter.what().equals(what)) {
                    return matter;
                }
            }
            Matter first = new Matter(subject, what, new ArrayList<>(1));
            own.add(first);
            matters.add(first);
            return first;
        }
    }

    private final Map<Subject, About> subjects = new HashMap<>();
    /** In the order in which they came up. */
    private final List<Matter> matters = new ArrayList<>();

    About about(String kind, String id) {
        return subjects.computeIfAbsent(new Subject(kind, id), About::new);
    }

    About about(Subject subject) {
        return subjects.computeIfAbsent(subject, About::new);
    }

    void noteContradictions(Remarks remarks) {
        matters.stream().filter(matter -> matter.claims().size() > 1).forEach(matter -> note(matter, remarks));
    }

    private static void note(Matter matter, Remarks remarks) {
        List<Claim> all = matter.claims().stream().filter(claim -> claim.trust() != Trust.GUESS).toList();
        Set<String> values = all.stream().map(Claim::value).collect(Collectors.toCollection(LinkedHashSet::new));
        if (values.size() > 1) {
            Item used = matter.best();
            remarks.add(Severity.WARNING, "contradicting " + matter.what(), used,
                    "the files contradict each other on the " + matter.what() + " of " + matter.subject() + ": "
                            + told(all) + "; \"" + used.text().orElseThrow() + "\" is used");
        }
    }

    /** The first place of each value. */
    private static String told(List<Claim> all) {
        Map<String, Claim> byValue = all.stream()
                .collect(Collectors.toMap(Claim::value, claim -> claim, (a, b) -> a, LinkedHashMap::new));
        return byValue.values().stream().map(Claim::told).collect(Collectors.joining(", "));
    }
}
