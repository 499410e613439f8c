package portico.format.describe;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import portico.format.Note.Severity;
import portico.model.topology.DeploymentConfiguration;
import portico.model.topology.PlacementConstraint;
import portico.model.topology.PlacementConstraint.DistinctInstance;
import portico.model.topology.PlacementConstraint.MemberOf;
import portico.model.topology.PlacementRules;
import portico.model.topology.PlacementStrategy;
import portico.model.topology.PlacementStrategy.Binpack;
import portico.model.topology.PlacementStrategy.Figure;
import portico.model.topology.PlacementStrategy.Random;
import portico.model.topology.PlacementStrategy.Spread;
import portico.model.topology.Scheduling;
import portico.model.topology.Scheduling.Strategy;

/** How services are scheduled: constraints, strategies, deployment percentages (R51–R61). */
record PlacementRecords(Remarks remarks) {

    Scheduling scheduling(Item item) {
        Strategy strategy = Words.of(Strategy.class, item.get("schedulingStrategy")).orElse(Strategy.REPLICA);
        DeploymentConfiguration usual = strategy == Strategy.DAEMON ? DeploymentConfiguration.DAEMON
                : DeploymentConfiguration.REPLICA;
        return new Scheduling(strategy,
                new PlacementRules(constraints(item),
                        item.items("placementStrategy").stream().flatMap(s -> strategy(s).stream()).toList()),
                deployment(item.get("deploymentConfiguration"), usual), rebalancing(item, strategy),
                Math.clamp(item.number("healthCheckGracePeriodSeconds").orElse(0), 0, 1 << 24));
    }

    /** Older answers do not tell; then a service is new, and ECS rebalances replicas (R61). */
    private static boolean rebalancing(Item item, Strategy strategy) {
        return item.text("availabilityZoneRebalancing").map("ENABLED"::equals).orElse(strategy == Strategy.REPLICA);
    }

    private static DeploymentConfiguration deployment(Item item, DeploymentConfiguration usual) {
        return new DeploymentConfiguration(
                Math.clamp(item.number("minimumHealthyPercent").orElse(usual.minimumHealthyPercent()), 0, 10_000),
                Math.clamp(item.number("maximumPercent").orElse(usual.maximumPercent()), 0, 10_000));
    }

    List<PlacementConstraint> constraints(Item item) {
        return item.items("placementConstraints").stream().flatMap(this::constraint).toList();
    }

    private Stream<PlacementConstraint> constraint(Item item) {
        return switch (item.text("type").orElse("")) {
            case "distinctInstance" -> Stream.of(new DistinctInstance());
            case "memberOf" -> item.text("expression").<PlacementConstraint>map(MemberOf::new).stream();
            default -> {
                unknown("placement constraints", item);
                yield Stream.empty();
            }
        };
    }

    private Optional<PlacementStrategy> strategy(Item item) {
        String field = item.text("field").orElse("");
        try {
            return Optional.of(switch (item.text("type").orElse("")) {
                case "spread" -> new Spread(field);
                case "binpack" -> new Binpack(Figure.valueOf(field.toUpperCase(Locale.ROOT)));
                case "random" -> new Random(0);
                default -> throw new IllegalArgumentException("unknown");
            });
        } catch (IllegalArgumentException _) {
            unknown("placement strategies", item);
            return Optional.empty();
        }
    }

    private void unknown(String kind, Item item) {
        remarks.add(Severity.WARNING, kind, item,
                "nothing is known of the " + kind.replace("ies", "y").replaceFirst("s$", "") + " "
                        + item.text("type").orElse("without a type") + " " + item.text("field").orElse("")
                        + "; it was left out");
    }
}
