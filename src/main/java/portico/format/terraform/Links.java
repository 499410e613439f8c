package portico.format.terraform;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import portico.format.json.Json;
import portico.format.json.Place;

/** Follows the references of a plan's configuration, through variables and outputs of modules, to the resources they mean. */
final class Links {

    private static final int DEEPEST = 10;
    private static final Pattern RESOURCE = Pattern
            .compile("((?:data\\.)?aws_\\w+)\\.([\\w-]+)(?:\\[\"?([^\\]\"]+)\"?])?.*");
    private static final Pattern OUTPUT = Pattern.compile("module\\.([\\w-]+(?:\\[[^\\]]*])?)\\.([\\w-]+).*");
    private static final Pattern VARIABLE = Pattern.compile("var\\.([\\w-]+).*");

    /** A resource by type and name, of one index or of any. */
    private record Target(String module, String type, String name, Optional<String> index) {}

    /** Attributes that often come by way of a local value, and what they mean. */
    private static final Map<String, String> MEANT = Map.of("vpc_id", "aws_vpc", "task_definition",
            "aws_ecs_task_definition", "cluster", "aws_ecs_cluster");

    /** An attribute of a resource whose value is the only one that it can be. */
    record Guess(Managed resource, String attribute) {}

    private final Set<Guess> guesses = new LinkedHashSet<>();
    private final List<Managed> resources;
    private final Configuration configuration;

    Links(List<Managed> resources, Configuration configuration) {
        this.resources = resources;
        this.configuration = configuration;
    }

    /**
     * The ids of what an expression of a resource refers to.
     *
     * @param one whether it stands for a single value: then, of several instances, the one with the index of whoever asks
     */
    List<Json> ids(Managed asking, Json expression, boolean one) {
        Set<Target> targets = new LinkedHashSet<>();
        follow(asking.module(), expression, targets, 0);
        boolean counted = one && asking.index().isPresent();
        List<Managed> found = narrowed(targets).stream()
                .flatMap(target -> resources.stream()
                        .filter(resource -> resource.source().equals(asking.source()) && fits(resource, target)))
                .distinct()
                .toList();
        List<Managed> same = found.stream()
                .filter(resource -> counted && resource.index().equals(asking.index()))
                .toList();
        Place place = asking.place();
        return (same.isEmpty() ? found : same).stream()
                .<Json>map(resource -> new Json.Str(Identities.of(resource), place))
                .distinct()
                .toList();
    }

    /**
     * Plans do not print what a local value is made of. Where an attribute is read from one, it means the only resource of its kind in the module.
     *
     * @param attribute such as {@code vpc_id}
     */
    Optional<Json> onlyOne(Managed asking, String attribute, Json expression) {
        boolean local = references(expression).stream().anyMatch(reference -> reference.startsWith("local."));
        List<Managed> candidates = !local ? List.of()
                : resources.stream()
                        .filter(resource -> resource.type().equals(MEANT.get(attribute))
                                && resource.module().equals(asking.module())
                                && resource.source().equals(asking.source()))
                        .toList();
        candidates.stream()
                .filter(_ -> candidates.size() == 1)
                .forEach(meant -> guesses.add(new Guess(asking, attribute)));
        return candidates.size() == 1 ? Optional.of(new Json.Str(Identities.of(candidates.getFirst()), asking.place()))
                : Optional.empty();
    }

    /** What was not read but guessed, each once. */
    List<Guess> guesses() {
        return List.copyOf(guesses);
    }

    /** Terraform lists {@code a.b[0].id}, {@code a.b[0]} and {@code a.b} for one reference: the most exact counts. */
    private static List<Target> narrowed(Set<Target> targets) {
        Set<String> exact = targets.stream()
                .filter(target -> target.index().isPresent())
                .map(target -> target.module() + " " + target.type() + " " + target.name())
                .collect(Collectors.toSet());
        return targets.stream()
                .filter(t -> t.index().isPresent() || !exact.contains(t.module() + " " + t.type() + " " + t.name()))
                .toList();
    }

    private static boolean fits(Managed resource, Target target) {
        return resource.type().equals(target.type()) && resource.name().equals(target.name())
                && resource.module().equals(target.module())
                && (target.index().isEmpty() || target.index().equals(resource.index()));
    }

    private void follow(String module, Json expression, Set<Target> targets, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (String reference : references(expression)) {
            Matcher output = OUTPUT.matcher(reference);
            Matcher variable = VARIABLE.matcher(reference);
            Matcher resource = RESOURCE.matcher(reference);
            if (output.matches()) {
                String inner = Configuration.path(module, output.group(1));
                follow(inner, configuration.output(inner, output.group(2)), targets, depth + 1);
            } else if (variable.matches()) {
                follow(Configuration.above(module), configuration.argument(module, variable.group(1)), targets,
                        depth + 1);
            } else if (resource.matches()) {
                targets.add(new Target(module, resource.group(1), resource.group(2),
                        Optional.ofNullable(resource.group(3)).filter(index -> !index.contains("."))));
            }
        }
    }

    private static List<String> references(Json expression) {
        List<String> references = new ArrayList<>();
        expression.elements("references").forEach(reference -> reference.text().ifPresent(references::add));
        return references;
    }
}
