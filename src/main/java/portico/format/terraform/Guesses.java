package portico.format.terraform;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.format.Note;
import portico.format.dialect.Estate;
import portico.model.topology.Fact;
import portico.model.topology.InternetGateway;
import portico.model.topology.Resource;
import portico.model.topology.RouteTable;
import portico.model.topology.SecurityGroup;
import portico.model.topology.Service;
import portico.model.topology.Subnet;
import portico.model.topology.TargetGroup;

/** Tells of attributes that a plan hides behind a local value, and marks what lies in a VPC or a cluster by such a guess only. */
final class Guesses {

    private static final Map<String, Class<? extends Resource>> IN_A_VPC = Map.of("aws_subnet", Subnet.class,
            "aws_security_group", SecurityGroup.class, "aws_route_table", RouteTable.class, "aws_internet_gateway",
            InternetGateway.class, "aws_lb_target_group", TargetGroup.class);
    private static final int NAMED = 4;

    private Guesses() {}

    static void tell(List<Block> blocks, Estate estate, List<Note> notes) {
        List<Links.Guess> all = blocks.stream()
                .map(Block::links)
                .distinct()
                .flatMap(l -> l.guesses().stream())
                .toList();
        Map<String, List<Links.Guess>> marked = byAttribute(all.stream().filter(guess -> mark(guess, estate)));
        byAttribute(all.stream()).forEach((attribute,
                guesses) -> notes.add(Note.info("", "", attribute + " of " + named(guesses)
                        + " comes by a local value, which plans do not print; the only one of its module is taken"
                        + (marked.containsKey(attribute) ? "" : ", which nothing on the drawing marks"))));
    }

    private static Map<String, List<Links.Guess>> byAttribute(Stream<Links.Guess> guesses) {
        return guesses.collect(Collectors.groupingBy(Links.Guess::attribute, TreeMap::new, Collectors.toList()));
    }

    /** Whether what was guessed is a fact that can be marked. */
    private static boolean mark(Links.Guess guess, Estate estate) {
        String type = guess.resource().type();
        return switch (guess.attribute()) {
            case "vpc_id" -> IN_A_VPC.containsKey(type) && mark(guess, IN_A_VPC.get(type), Fact.VPC, estate);
            case "cluster" -> type.equals("aws_ecs_service") && mark(guess, Service.class, Fact.CLUSTER, estate);
            case String _ -> false;
        };
    }

    private static boolean mark(Links.Guess guess, Class<? extends Resource> kind, Fact fact, Estate estate) {
        estate.assume(kind, Identities.of(guess.resource()), fact, "it is the only one of its module");
        return true;
    }

    private static String named(List<Links.Guess> guesses) {
        String some = guesses.stream()
                .limit(NAMED)
                .map(guess -> guess.resource().type() + "." + guess.resource().label())
                .collect(Collectors.joining(", "));
        return guesses.size() > NAMED ? some + " and " + (guesses.size() - NAMED) + " more" : some;
    }
}
