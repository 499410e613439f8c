package portico.model.flow;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** How a kernel can carry the interface of a task inside a VLAN tag between a host and the VPC (R160). */
enum KernelTrunk {

    /** By VLAN devices: {@code eth0} of the task is one on the host's trunk, and the VPC has its like at the other end. */
    DEVICES {

        @Override
        void branch(KernelHost host, KernelHost task, KernelHost vpc, Wire wire) {
            String tag = Integer.toString(wire.vlan());
            vpc.run("ip", "link", "add", "link", wire.end(), "name", "b" + tag, "type", "vlan", "id", tag);
            vpc.run("ip", "link", "set", "b" + tag, "master", wire.bridge(), "up");
            host.run("ip", "link", "add", "link", TRUNK, "name", BRANCH, "type", "vlan", "id", tag);
            host.run("ip", "link", "set", BRANCH, "netns", task.name(), "name", "eth0");
        }
    },

    /** By programs where packets pass: the host has a wire to the task and hands frames over between it and the trunk, tagged there only. */
    PROGRAMS {

        @Override
        void branch(KernelHost host, KernelHost task, KernelHost vpc, Wire wire) {
            task.run("ip", "link", "add", "eth0", "type", "veth", "peer", "name", BRANCH, "netns", host.name());
            host.run("ip", "link", "set", BRANCH, "up");
            handOver(host, wire.vlan());
            programmable(vpc, wire.end());
            KernelProgram.untag(wire.vlan(), OptionalInt.empty()).run(vpc, wire.end(), "ingress");
            KernelProgram.tag(wire.vlan(), OptionalInt.empty()).run(vpc, wire.end(), "egress");
            vpc.run("ip", "link", "set", wire.end(), "master", wire.bridge());
        }
    };

    static final String TRUNK = "trunk";
    private static final String BRANCH = "branch";

    /** The far end of a host's trunk, the bridge of the subnet behind it, and the number in the tag. */
    record Wire(String end, String bridge, int vlan) {}

    abstract void branch(KernelHost host, KernelHost task, KernelHost vpc, Wire wire);

    /** The first way that works here, tried on a namespace of its own. */
    static Optional<KernelTrunk> possible() {
        try (KernelHost host = KernelHost.create("portico" + ProcessHandle.current().pid() + "tag")) {
            host.run("ip", "link", "add", TRUNK, "type", "veth", "peer", "name", BRANCH);
            return List.of(values()).stream().filter(way -> way.works(host)).findFirst();
        }
    }

    private boolean works(KernelHost host) {
        try {
            switch (this) {
                case DEVICES ->
                    host.run("ip", "link", "add", "link", TRUNK, "name", "probe", "type", "vlan", "id", "9");
                case PROGRAMS -> handOver(host, 9);
            }
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static void handOver(KernelHost host, int vlan) {
        programmable(host, BRANCH);
        programmable(host, TRUNK);
        KernelProgram.tag(vlan, OptionalInt.of(host.index(TRUNK))).run(host, BRANCH, "ingress");
        KernelProgram.untag(vlan, OptionalInt.of(host.index(BRANCH))).run(host, TRUNK, "ingress");
    }

    private static void programmable(KernelHost host, String device) {
        host.run("tc", "qdisc", "add", "dev", device, "clsact");
    }
}
