package portico.format.describe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.topology.LoadBalancer.Listener;
import portico.model.topology.LoadBalancer.Rule;

/** What load balancers listen on, and where each listener sends requests. */
final class ListenerRecords {

    private final Desk desk;
    private final References references;
    private final Map<String, List<Item>> listeners;
    private final Map<String, List<Item>> rules;

    ListenerRecords(Desk desk) {
        this.desk = desk;
        this.references = desk.references();
        this.listeners = desk.found().by(Kind.LISTENER, listener -> listener.text("LoadBalancerArn"));
        this.rules = desk.found().by(Kind.LISTENER_RULE, rule -> rule.text("RuleArn").map(ListenerRecords::stem));
    }

    /** What the ARN of a rule has in common with that of its listener. */
    private static String stem(String ruleArn) {
        return ruleArn.substring(0, ruleArn.lastIndexOf('/') + 1);
    }

    List<Listener> of(String balancerArn) {
        return listeners.getOrDefault(balancerArn, List.of())
                .stream()
                .flatMap(listener -> desk.values()
                        .port(listener.get("Port"))
                        .stream()
                        .mapToObj(port -> new Listener(listener.text("Protocol").orElse("TCP"), port, rules(listener))))
                .toList();
    }

    /** The rules that describe-rules tells of, then the default action. */
    private List<Rule> rules(Item listener) {
        String stem = listener.text("ListenerArn").orElseThrow().replace(":listener/", ":listener-rule/") + "/";
        Stream<Rule> written = rules.getOrDefault(stem, List.of())
                .stream()
                .filter(rule -> !rule.isTrue("IsDefault"))
                .flatMap(rule -> forwards(rule, "Actions")
                        .flatMap(group -> paths(rule).map(path -> new Rule(path, references.targetGroup(group)))));
        return Stream
                .concat(written,
                        forwards(listener, "DefaultActions").map(group -> new Rule("*", references.targetGroup(group))))
                .toList();
    }

    private Stream<Item> forwards(Item holder, String array) {
        holder.items(array)
                .stream()
                .filter(action -> action.text("Type").filter("forward"::equals).isEmpty())
                .forEach(action -> desk.tally()
                        .add(action.text("Type").orElse("other") + " actions of listeners", action));
        return holder.items(array)
                .stream()
                .flatMap(action -> Stream.concat(Stream.of(action),
                        action.get("ForwardConfig").items("TargetGroups").stream()))
                .map(target -> target.get("TargetGroupArn"))
                .filter(arn -> arn.text().isPresent())
                .collect(Collectors.toMap(arn -> arn.text().get(), arn -> arn, (a, b) -> a, LinkedHashMap::new))
                .values()
                .stream();
    }

    /** Path patterns; other conditions are counted, since the model has none. */
    private Stream<String> paths(Item rule) {
        rule.items("Conditions")
                .stream()
                .filter(c -> c.text("Field").filter("path-pattern"::equals).isEmpty())
                .forEach(condition -> desk.tally()
                        .add(condition.text("Field").orElse("other") + " conditions of listener rules", condition));
        return rule.items("Conditions")
                .stream()
                .filter(c -> c.text("Field").filter("path-pattern"::equals).isPresent())
                .flatMap(c -> Stream.concat(c.texts("Values"), c.get("PathPatternConfig").texts("Values")))
                .flatMap(value -> value.text().stream())
                .distinct();
    }
}
