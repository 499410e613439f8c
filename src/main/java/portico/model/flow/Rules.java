package portico.model.flow;

import portico.model.rule.RuleId;

/** The rules that steps cite. */
final class Rules {

    static final RuleId MACHINE_OUTSIDE = new RuleId(1);
    static final RuleId NO_NETWORK = new RuleId(7);
    static final RuleId HOST_NAMESPACE = new RuleId(8);
    static final RuleId BRIDGE_ADDRESS = new RuleId(9);
    static final RuleId TASK_INTERFACE = new RuleId(10);
    static final RuleId LOOPBACK = new RuleId(12);
    static final RuleId WINDOWS_NAT = new RuleId(37);
    static final RuleId NO_PLACE = new RuleId(48);
    static final RuleId NO_PUBLIC_ADDRESS_ON_EC2 = new RuleId(89);
    static final RuleId ADDRESS_GONE = new RuleId(91);
    static final RuleId LIFE = new RuleId(93);
    static final RuleId GROUP_PER_INTERFACE = new RuleId(104);
    static final RuleId STATEFUL = new RuleId(107);
    static final RuleId GROUP_PEER = new RuleId(108);
    static final RuleId BOTH_ENDS = new RuleId(109);
    static final RuleId NOTHING_LISTENS = new RuleId(110);
    static final RuleId UNFILTERED = new RuleId(111);
    static final RuleId NETWORK_ACL = new RuleId(113);
    static final RuleId ROUTE_CHOICE = new RuleId(115);
    static final RuleId INTERNET_GATEWAY = new RuleId(116);
    static final RuleId NAT_GATEWAY = new RuleId(118);
    static final RuleId VPC_ENDPOINT = new RuleId(120);
    static final RuleId RESOLVER = new RuleId(122);
    static final RuleId TARGET_TYPE = new RuleId(124);
    static final RuleId TARGETS = new RuleId(125);
    static final RuleId DYNAMIC_PORTS = new RuleId(129);
    static final RuleId PROXY = new RuleId(130);
    static final RuleId CLIENT_ADDRESS = new RuleId(131);
    static final RuleId NO_BALANCER_GROUPS = new RuleId(132);
    static final RuleId HAIRPIN = new RuleId(133);
    static final RuleId HEALTH = new RuleId(134);
    static final RuleId CROSS_ZONE = new RuleId(135);
    static final RuleId BALANCER_ZONES = new RuleId(137);
    static final RuleId ALIAS = new RuleId(145);
    static final RuleId CONNECT_PATH = new RuleId(146);
    static final RuleId TASK_METADATA = new RuleId(150);
    static final RuleId INSTANCE_METADATA = new RuleId(152);
    static final RuleId DNAT = new RuleId(155);
    static final RuleId MASQUERADE = new RuleId(156);
    static final RuleId USERLAND_PROXY = new RuleId(157);
    static final RuleId DOCKER_OVERLAP = new RuleId(158);
    static final RuleId SAME_BRIDGE = new RuleId(159);

    static final RuleId CREDENTIALS = new RuleId(169);

    private Rules() {}
}
