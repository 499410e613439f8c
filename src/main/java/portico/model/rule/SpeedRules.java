package portico.model.rule;

import static portico.model.rule.Rule.Confidence.DOCUMENTED;
import static portico.model.rule.Rule.Confidence.MODELLING;
import static portico.model.rule.Source.API;
import static portico.model.rule.Source.EC2;

import java.util.List;

/** Rules of latency, throughput and cost of traffic (R178 to R183). */
final class SpeedRules {

    private SpeedRules() {}

    static Section section() {
        return new Section("speed", "Latency and throughput", List.of(
                new Rule(178, "Rank of the modes",
                        "host and awsvpc use the network of EC2 directly; bridge goes through Docker.",
                        new Example("comparing modes", "host and awsvpc above bridge"),
                        API.page("API_TaskDefinition.html"), DOCUMENTED, Coverage.shown("side by side")),
                new Rule(179, "Cost of Docker NAT", "Measurements of others give ratios, not figures of AWS.",
                        new Example("a lab test of 2014", "twice the latency"), API.page("API_TaskDefinition.html"),
                        DOCUMENTED, Coverage.shown("side by side")),
                new Rule(180, "Limit of one flow", "5 Gbps, more in a placement group or with ENA Express.",
                        new Example("one flow across zones", "5 Gbps"), EC2.page("ec2-instance-network-bandwidth.html"),
                        DOCUMENTED,
                        Coverage.partly("inspector of a host", "ENA Express and placement groups are not known")),
                new Rule(181, "Bandwidth is of the instance", "All interfaces of an instance share its bandwidth.",
                        new Example("c5.large with ten tasks", "they share 0.75 Gbps"),
                        EC2.page("ec2-instance-network-bandwidth.html"), DOCUMENTED,
                        Coverage.shown("inspector of a host")),
                new Rule(182, "Speed of the animation", "Portico moves packets in relative classes, not to scale.",
                        new Example("bridge beside host", "bridge takes a little longer"),
                        EC2.page("ec2-instance-network-bandwidth.html"), MODELLING, Coverage.shown("moving packets")),
                new Rule(183, "Cost across zones", "Traffic between zones costs in each direction.",
                        new Example("100 GB from a to b", "2.00 USD"), EC2.page("ec2-instance-network-bandwidth.html"),
                        DOCUMENTED, Coverage.shown("trace, hop cards"))));
    }
}
