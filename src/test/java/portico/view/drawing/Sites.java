package portico.view.drawing;

import java.util.List;
import java.util.Map;
import portico.model.analysis.Analysis;
import portico.model.placement.Reason;
import portico.model.topology.InstanceStatus;
import portico.model.topology.LaunchType;
import portico.model.topology.NetworkMode;

/** Towns that between them hold everything a drawing can show. */
public final class Sites {

    private Sites() {}

    /** Three zones, a balancer, awsvpc tasks, vaults. */
    public static Analysis shop() {
        Site site = new Site().group("sg-host")
                .group("sg-alb")
                .group("sg-user-service")
                .group("sg-payment-svc")
                .group("sg-user-rds")
                .group("sg-pay-rds");
        for (String z : List.of("a", "b", "c")) {
            int n = z.charAt(0) - 'a' + 1;
            site.street("pub-" + z, "Public " + z, "10.0.10" + n + ".0/24", "us-east-1" + z, true)
                    .street("pri-" + z, "Private " + z, "10.0." + n + ".0/24", "us-east-1" + z, false);
        }
        return site.street("dat-a", "Data a", "10.0.11.0/24", "us-east-1a", false)
                .street("dat-b", "Data b", "10.0.12.0/24", "us-east-1b", false)
                .host("i-0a31", "c5.large", "pri-a", "10.0.1.100", "sg-host", false, InstanceStatus.ACTIVE)
                .host("i-0b77", "c5.large", "pri-b", "10.0.2.100", "sg-host", false, InstanceStatus.ACTIVE)
                .host("i-0c58", "c5.large", "pri-c", "10.0.3.100", "sg-host", false, InstanceStatus.ACTIVE)
                .definition("user-service", NetworkMode.AWSVPC, 512, 1024, 3000)
                .definition("payment-svc", NetworkMode.AWSVPC, 512, 1024, 3000)
                .target("tg-user")
                .target("tg-pay")
                .service("user-service", LaunchType.EC2, 2, "sg-user-service", "tg-user", "pri-a", "pri-b", "pri-c")
                .service("payment-svc", LaunchType.EC2, 1, "sg-payment-svc", "tg-pay", "pri-a", "pri-b", "pri-c")
                .awsvpc("5d02", "user-service", "i-0a31", "pri-a", "10.0.1.54", "sg-user-service")
                .awsvpc("7f3c", "payment-svc", "i-0a31", "pri-a", "10.0.1.89", "sg-payment-svc")
                .awsvpc("c81e", "user-service", "i-0b77", "pri-b", "10.0.2.23", "sg-user-service")
                .balancer("shop-alb", "sg-alb", List.of("pub-a", "pub-b", "pub-c"),
                        Map.of("/users/*", "tg-user", "/pay/*", "tg-pay"))
                .nat("NAT", "pub-a")
                .database("pay-rds", "dat-a", "10.0.11.20", "sg-pay-rds")
                .database("user-rds", "dat-b", "10.0.12.20", "sg-user-rds")
                .outside("Payment gateway", "203.0.113.40", 443)
                .analysis();
    }

    /** A host in the city and two machines outside of AWS that documents hang on the same subnet. */
    public static Site anywhere() {
        return new Site().group("sg-host")
                .street("pub-a", "Public a", "10.0.101.0/24", "us-east-1a", true)
                .street("pri-a", "Private a", "10.0.1.0/24", "us-east-1a", false)
                .host("i-0b12", "c5.xlarge", "pri-a", "10.0.1.100", "sg-host", false, InstanceStatus.ACTIVE)
                .host("mi-01", "external", "pri-a", "192.168.5.10", "sg-host", false, InstanceStatus.ACTIVE)
                .host("mi-02", "external", "pri-a", "192.168.5.11", "sg-host", false, InstanceStatus.ACTIVE)
                .definition("edge", NetworkMode.BRIDGE, 256, 512, 3000)
                .service("edge", LaunchType.EXTERNAL, 2, "", "")
                .bridge("edge-1", "edge", "mi-01", "172.17.0.2", 3000)
                .bridge("edge-2", "edge", "mi-02", "172.17.0.2", 3000);
    }

    /** Bridge, host, awsvpc, trunk, Fargate, a draining host, waiting tasks, in two zones. */
    public static Analysis modes() {
        Site site = new Site().group("sg-host")
                .group("sg-web")
                .group("sg-alb")
                .street("pri-a", "Private a", "10.0.1.0/24", "us-east-1a", false)
                .street("pri-b", "Private b", "10.0.2.0/24", "us-east-1b", false)
                .host("i-0b12", "c5.xlarge", "pri-a", "10.0.1.100", "sg-host", false, InstanceStatus.ACTIVE)
                .host("i-0b13", "c5.xlarge", "pri-a", "10.0.1.110", "sg-host", false, InstanceStatus.ACTIVE)
                .host("i-0b14", "c5.xlarge", "pri-a", "10.0.1.120", "sg-host", false, InstanceStatus.ACTIVE)
                .host("i-0d21", "c5.4xlarge", "pri-a", "10.0.1.130", "sg-host", false, InstanceStatus.ACTIVE)
                .host("i-0b44", "c5.large", "pri-b", "10.0.2.100", "sg-host", true, InstanceStatus.ACTIVE)
                .host("i-0b66", "c5.4xlarge", "pri-b", "10.0.2.120", "sg-host", false, InstanceStatus.DRAINING)
                .host("i-0b99", "t3.micro", "pri-b", "10.0.2.130", "sg-host", false, InstanceStatus.NOT_REGISTERED)
                .definition("web", NetworkMode.BRIDGE, 256, 512, 3000)
                .service("web", LaunchType.EC2, 6, "", "")
                .definition("agent", NetworkMode.HOST, 128, 256, 9100)
                .service("agent", LaunchType.EC2, 2, "", "")
                .definition("trace", NetworkMode.HOST, 128, 256, 4317)
                .service("trace", LaunchType.EC2, 2, "", "")
                .definition("cart", NetworkMode.AWSVPC, 256, 512, 8080)
                .service("cart", LaunchType.EC2, 20, "sg-web", "", "pri-a", "pri-b")
                .definition("checkout", NetworkMode.AWSVPC, 256, 512, 8080)
                .service("checkout", LaunchType.FARGATE, 3, "sg-web", "", "pri-a", "pri-b");
        for (int i = 1; i <= 3; i++) {
            site.bridge("web-" + i, "web", "i-0b12", "172.17.0." + (i + 1), 3000);
            site.awsvpc("cart-" + i, "cart", "i-0b14", "pri-a", "10.0.1." + (100 + i), "sg-web");
            site.bridge("web-d" + i, "web", "i-0d21", "172.17.0." + (i + 1), 3000);
            site.awsvpc("cart-d" + i, "cart", "i-0d21", "pri-a", "10.0.1." + (60 + i), "sg-web");
            site.awsvpc("cart-t" + i, "cart", "i-0b44", "pri-b", "10.0.2." + (60 + i), "sg-web");
            site.awsvpc("cart-x" + i, "cart", "i-0b66", "pri-b", "10.0.2." + (70 + i), "sg-web");
            site.awsvpc("checkout-" + i, "checkout", "", "pri-b", "10.0.2." + (140 + i), "sg-web");
        }
        return site.hostMode("agent-1", "agent", "i-0b13", 9100)
                .hostMode("trace-1", "trace", "i-0b13", 4317)
                .hostMode("agent-2", "agent", "i-0d21", 9100)
                .hostMode("trace-2", "trace", "i-0d21", 4317)
                .waiting("cart-w1", "cart", Reason.ENI, "i-0b14")
                .waiting("agent-w1", "agent", Reason.PORTS, "i-0b13")
                .waiting("web-w1", "web", Reason.MEMORY, "")
                .endpoint("ecr.api", "pri-a")
                .endpoint("s3", "")
                .analysis();
    }
}
