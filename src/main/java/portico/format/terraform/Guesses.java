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
import portico.model.topology.Subnet;
import portico.model.topology.TargetGroup;

/** Tells of attributes that a plan hides behind a local value, and marks what lies in a VPC by such a guess only. */
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
        all.stream()
                .filter(guess -> guess.attribute().equals("vpc_id"))
                .forEach(guess -> mark(guess.resource(), estate));
        Map<String, List<Links.Guess>> byAttribute = all.stream()
                .collect(Collectors.groupingBy(Links.Guess::attribute, TreeMap::new, Collectors.toList()));
        byAttribute.forEach((attribute, guesses) -> notes.add(Note.info("", "", attribute + " of " + named(guesses)
                + " comes by a local value, which plans do not print; the only one of its module is taken")));
    }

    private static void mark(Managed resource, Estate estate) {
        Stream.ofNullable(IN_A_VPC.get(resource.type()))
                .forEach(kind -> estate.assume(kind, Identities.of(resource), Fact.VPC,
                        "it is the only one of its module"));
    }

    private static String named(List<Links.Guess> guesses) {
        String some = guesses.stream()
                .limit(NAMED)
                .map(guess -> guess.resource().type() + "." + guess.resource().label())
                .collect(Collectors.joining(", "));
        return guesses.size() > NAMED ? some + " and " + (guesses.size() - NAMED) + " more" : some;
    }
}
