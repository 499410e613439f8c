package portico.model.check;

import java.util.stream.Stream;
import portico.model.rule.RuleId;
import portico.model.topology.Cluster;
import portico.model.topology.Topology;

/** Clusters know one setting only; that of trunks is the account's or a role's (R68). */
record ClusterSettingUnknown() implements SettledCheck {

    private static final RuleId OPT_IN = new RuleId(68);
    private static final String ONLY = "containerInsights";
    private static final String TRUNKING = "awsvpcTrunking";

    @Override
    public Stream<Finding> findings(Topology topology) {
        return topology.all(Cluster.class)
                .stream()
                .flatMap(cluster -> cluster.settings()
                        .keySet()
                        .stream()
                        .sorted()
                        .filter(name -> !name.equals(ONLY))
                        .map(name -> new Finding(OPT_IN, Severity.ERROR, cluster.id(), words(cluster, name))));
    }

    private static String words(Cluster cluster, String setting) {
        return "Cluster " + cluster.name() + " has no setting " + setting + ": " + (setting.equals(TRUNKING)
                ? "it belongs to the account or a role, aws ecs put-account-setting-default --name awsvpcTrunking --value enabled"
                : "the only one is " + ONLY);
    }
}
