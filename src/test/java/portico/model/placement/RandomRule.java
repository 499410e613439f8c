package portico.model.placement;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/**
 * A cluster query, made with its meaning at once, so that nothing of the application has to read it.
 *
 * @param text as a constraint says it
 * @param meaning which hosts it is true of, as R57 tells
 */
record RandomRule(String text, Predicate<NaiveHost> meaning) {

    static RandomRule of(Random random, int depth) {
        if (depth == 0 || random.nextInt(3) > 0) {
            return atom(random);
        }
        RandomRule left = of(random, depth - 1);
        RandomRule right = of(random, depth - 1);
        return switch (random.nextInt(5)) {
            case 0 -> new RandomRule("(" + left.text + ") and (" + right.text + ")", left.meaning.and(right.meaning));
            case 1 -> new RandomRule("(" + left.text + ") || (" + right.text + ")", left.meaning.or(right.meaning));
            case 2 -> new RandomRule("not (" + left.text + ")", left.meaning.negate());
            case 3 -> new RandomRule("!(" + left.text + ") && (" + right.text + ")",
                    left.meaning.negate().and(right.meaning));
            default -> new RandomRule("(" + left.text + " OR " + right.text + ")", left.meaning.or(right.meaning));
        };
    }

    private static RandomRule atom(Random random) {
        String rack = "r" + random.nextInt(3);
        int number = 1 + random.nextInt(4);
        return switch (random.nextInt(14)) {
            case 0 -> new RandomRule("attribute:rack == " + rack, host -> host.rack.equals(rack));
            case 1 -> new RandomRule("attribute:rack not_equals " + rack, host -> !host.rack.equals(rack));
            case 2 -> new RandomRule("attribute:rack in [" + rack + ", r9]", host -> host.rack.equals(rack));
            case 3 -> new RandomRule("attribute:rack !in [r1,'" + rack + "']",
                    host -> !List.of("r1", rack).contains(host.rack));
            case 4 -> new RandomRule("attribute:rack exists", host -> !host.rack.isEmpty());
            case 5 -> new RandomRule("attribute:rack !exists", host -> host.rack.isEmpty());
            case 6 -> new RandomRule("attribute:ecs.instance-type =~ c5.*", host -> host.type.startsWith("c5"));
            case 7 ->
                new RandomRule("attribute:ecs.availability-zone == us-east-1a", host -> host.zone.equals("us-east-1a"));
            case 8 -> new RandomRule("ec2InstanceId != i-" + number, host -> !host.id.equals("i-" + number));
            case 9 -> new RandomRule("runningTasksCount < " + number, host -> host.tasks.size() < number);
            case 10 ->
                new RandomRule("runningTasksCount greater_than_equal " + number, host -> host.tasks.size() >= number);
            case 11 -> new RandomRule("task:group == service:s" + number, host -> host.tasks.contains("s" + number));
            case 12 -> new RandomRule("not(task:group == service:s" + number + ")",
                    host -> !host.tasks.contains("s" + number));
            default -> new RandomRule("agentVersion >= 1.70.0", host -> host.newAgent);
        };
    }
}
