package portico.format.cloudformation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import portico.format.Note;
import portico.format.dialect.Vocabulary;

/** The account given of one stack: how many resources of each type it declares, which of them are not drawn, and which it will not have. */
final class Contents {

    private Contents() {}

    static void tell(Stack stack, Vocabulary<?> vocabulary) {
        Map<String, Long> census = stack.template().census();
        Map<String, Long> drawn = new TreeMap<>(census);
        Map<String, Long> others = new TreeMap<>(census);
        drawn.keySet().removeIf(type -> !vocabulary.knows(type));
        others.keySet().removeIf(vocabulary::knows);
        List<String> unwanted = stack.declared()
                .filter(resource -> !resource.isWanted())
                .map(Declared::logicalId)
                .toList();
        note(stack,
                "a template of " + counted(sum(census.values())) + listed(": ", drawn) + listed("; not drawn: ", others)
                        + (unwanted.isEmpty() ? "" : "; left out by their conditions: " + String.join(", ", unwanted)));
    }

    private static void note(Stack stack, String message) {
        stack.world().account().add(Note.info(stack.source(), "", message));
    }

    private static long sum(Collection<Long> counts) {
        return counts.stream().mapToLong(count -> count).sum();
    }

    private static String counted(long resources) {
        return resources + (resources == 1 ? " resource" : " resources");
    }

    private static String listed(String before, Map<String, Long> counts) {
        return counts.isEmpty() ? ""
                : before + counts.entrySet()
                        .stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .collect(Collectors.joining(", "));
    }
}
