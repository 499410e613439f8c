package portico.model.check;

import java.util.stream.Stream;
import portico.model.rule.RuleId;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.NetworkMode;
import portico.model.topology.Service;
import portico.model.topology.Topology;

/** A service that names no group gets the default group of the VPC, which trusts everybody who carries it (R6). */
record DefaultGroup() implements SettledCheck {

    private static final RuleId DEFAULT = new RuleId(6);

    @Override
    public Stream<Finding> findings(Topology topology) {
        return topology.services()
                .stream()
                .filter(service -> topology.taskDefinition(service.taskDefinition())
                        .networkMode() == NetworkMode.AWSVPC)
                .filter(service -> service.networkConfiguration()
                        .map(AwsvpcConfiguration::securityGroups)
                        .filter(groups -> groups.isEmpty())
                        .isPresent())
                .map(DefaultGroup::finding);
    }

    private static Finding finding(Service service) {
        return new Finding(DEFAULT, Severity.ADVICE, service.id(),
                service.name() + " names no security group: its ENIs carry the default group of the VPC");
    }
}
