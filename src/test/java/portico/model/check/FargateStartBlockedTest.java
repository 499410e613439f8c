package portico.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.A;
import static portico.model.Fixtures.HOSTS;
import static portico.model.Fixtures.VPC;
import static portico.model.Fixtures.WEB;
import static portico.model.Fixtures.fargate;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.service;
import static portico.model.Fixtures.sized;
import static portico.model.check.Checking.AWSVPC;
import static portico.model.check.Checking.findings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portico.model.Altered;
import portico.model.net.Cidr;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.SecurityGroup;
import portico.model.topology.SecurityGroupRule;
import portico.model.topology.Service;
import portico.model.topology.TaskDefinition;

/** R100, R101: what a Fargate task needs its own groups for, and a task on EC2 does not. */
class FargateStartBlockedTest {

    private static final TaskDefinition SMALL = sized(AWSVPC, 256, 512);

    private static SecurityGroup web(int port) {
        return new SecurityGroup(WEB.id(), "web", VPC.id(), List.of(),
                List.of(new SecurityGroupRule(Optional.of(Protocol.TCP), PortRange.single(port),
                        new SecurityGroupRule.Block(Cidr.EVERYWHERE), "")));
    }

    private static Service onFargate(SecurityGroup... groups) {
        return fargate(SMALL, 1,
                new AwsvpcConfiguration(List.of(A.id()), Arrays.stream(groups).map(SecurityGroup::id).toList(), false));
    }

    /** R100's example: egress to 5432 only, and the image pull fails. */
    @Test
    void r100TheImagePassesTheGroupsOfTheTask() {
        assertThat(findings(new FargateStartBlocked(), network(SMALL, onFargate(WEB)).with(web(5432)))).singleElement()
                .asString()
                .startsWith("R100 api lets nothing out on port 443 (sg-web)")
                .contains("CannotPullContainerError");
    }

    @Test
    void r100OneGroupThatLetsItOutIsEnough() {
        assertThat(findings(new FargateStartBlocked(), network(SMALL, onFargate(WEB)).with(web(443)))).isEmpty();
        assertThat(findings(new FargateStartBlocked(), network(SMALL, onFargate(HOSTS, WEB)).with(web(443)))).isEmpty();
        assertThat(findings(new FargateStartBlocked(), network(SMALL, onFargate()))).isEmpty();
    }

    /** Before platform version 1.4.0 images came by an interface that no group of the task guards. */
    @Test
    void r100AndR103OlderPlatformsHadASecondInterface() {
        Service old = onFargate(WEB);
        Service older = old.withCompute(Altered.onPlatform(old.compute(), "1.3.0"));
        assertThat(findings(new FargateStartBlocked(), network(SMALL, older).with(web(5432)))).isEmpty();
        Service current = old.withCompute(Altered.onPlatform(old.compute(), "1.4.0"));
        assertThat(findings(new FargateStartBlocked(), network(SMALL, current).with(web(5432)))).hasSize(1);
    }

    /** R101's example: the same group on EC2, and the task starts. */
    @Test
    void r101OnEc2TheHostFetches() {
        assertThat(findings(new FargateStartBlocked(), network(h1(), AWSVPC, service(AWSVPC, 1)).with(web(5432))))
                .isEmpty();
    }
}
