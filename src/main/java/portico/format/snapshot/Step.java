package portico.format.snapshot;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One kind of call, which only reads.
 *
 * @param fixed arguments of every such call; {@code CLUSTER} stands for the cluster's name
 * @param option before the ids; empty where the call takes none
 * @param each how the ids are written behind the option, {@code IDS} standing for them
 * @param most ids that one call takes (R185)
 * @param source ids, from what was found before; a call that takes ids is not made without any
 * @param required whether nothing is worth anything without it
 */
record Step(String service, String operation, List<String> fixed, String option, String each, int most,
        Function<Findings, Stream<String>> source, boolean required) {

    static final String CLUSTER = "CLUSTER";

    Step {
        if (Stream.of("describe-", "list-", "get-").noneMatch(operation::startsWith)) {
            throw new IllegalArgumentException(operation + " may do more than read");
        }
    }

    /** A call about the cluster that takes no ids. */
    static Step plain(String service, String operation, String... fixed) {
        return new Step(service, operation, List.of(fixed), "", "", 1, found -> Stream.of(), true);
    }

    /** A call that takes ids. */
    static Step of(String service, String operation, String option, int most, Function<Findings, Stream<String>> source,
            String... fixed) {
        return new Step(service, operation, List.of(fixed), option, "", most, source, service.equals("ecs"));
    }

    /** A call about everything in the VPCs that were found. */
    static Step inVpcs(String operation, String option, String filter) {
        return new Step("ec2", operation, List.of(), option, "Name=" + filter + ",Values=", 100, Findings::vpcs, false);
    }

    Step optional() {
        return new Step(service, operation, fixed, option, each, most, source, false);
    }

    boolean takesIds() {
        return !option.isEmpty();
    }

    /** As the file is called in which its answers are kept. */
    String file() {
        String attribute = fixed.contains("--attribute") ? "-" + fixed.getLast() : "";
        return service + "-" + operation + attribute
                + (each.contains("accepter") ? "-2" : each.isEmpty() ? "" : "-of-vpc") + ".json";
    }

    /** @param ids none where the call takes none */
    List<String> arguments(String cluster, List<String> ids) {
        Stream<String> head = Stream.concat(Stream.of(service, operation),
                fixed.stream().map(word -> word.equals(CLUSTER) ? cluster : word));
        Stream<String> tail = !takesIds() ? Stream.of()
                : Stream.concat(Stream.of(option),
                        each.isEmpty() ? ids.stream() : Stream.of(each + String.join(",", ids)));
        return Stream.concat(head, tail).toList();
    }
}
