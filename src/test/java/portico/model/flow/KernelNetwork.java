package portico.model.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The rulebook's example network in namespaces of this machine's kernel: a router for the VPC with a bridge for each subnet, hosts with docker0 and the
 * rules that Docker would write (R155, R157), containers, tasks with an interface of their own. Touches nothing outside the namespaces that it makes.
 */
final class KernelNetwork implements AutoCloseable {

    private final String prefix = "portico" + ProcessHandle.current().pid();
    private final Map<String, KernelHost> hosts = new LinkedHashMap<>();
    private final List<Process> servers = new ArrayList<>();
    private int wires;

    KernelNetwork() {
        KernelHost vpc = host("vpc");
        forward(vpc);
        for (String subnet : List.of("1", "2", "3", "101")) {
            vpc.run("ip", "link", "add", "s" + subnet, "type", "bridge");
            vpc.run("ip", "addr", "add", "10.0." + subnet + ".1/24", "dev", "s" + subnet);
            vpc.run("ip", "link", "set", "s" + subnet, "up");
        }
    }

    /** Why this machine cannot be a witness; empty where it can. */
    static String obstacle() {
        List<String> missing = Stream.of("ip", "nft", "tcpdump", "socat").filter(tool -> !isInstalled(tool)).toList();
        if (!missing.isEmpty()) {
            return "not installed: " + String.join(", ", missing);
        }
        try {
            KernelHost.create("portico" + ProcessHandle.current().pid() + "try").close();
            return "";
        } catch (IllegalStateException e) {
            return "this user may not make network namespaces";
        }
    }

    private static boolean isInstalled(String tool) {
        return Stream.of("/usr/sbin", "/sbin", "/usr/bin", "/bin")
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }

    KernelHost host(String name) {
        return hosts.computeIfAbsent(name, n -> KernelHost.create(prefix + n));
    }

    /** Gives a host an interface {@code eth0} in the subnet of its address, and the way to everywhere else. */
    KernelHost attach(String name, String address) {
        KernelHost host = host(name);
        String subnet = address.split("\\.")[2];
        wire(host, "eth0", address + "/24", host("vpc"), "s" + subnet);
        host.run("ip", "route", "add", "default", "via", "10.0." + subnet + ".1");
        return host;
    }

    /** A host with docker0. */
    KernelHost dockerHost(String name, String address) {
        KernelHost host = attach(name, address);
        forward(host);
        host.run("ip", "link", "add", "docker0", "type", "bridge");
        host.run("ip", "addr", "add", "172.17.0.1/16", "dev", "docker0");
        host.run("ip", "link", "set", "docker0", "up");
        return host;
    }

    /** A container on the docker0 of a host. */
    KernelHost container(String name, String host, String address) {
        KernelHost container = host(name);
        wire(container, "eth0", address + "/16", host(host), "docker0");
        container.run("ip", "route", "add", "default", "via", "172.17.0.1");
        return container;
    }

    /** A pair of devices: one end with an address, the other a port of a bridge. */
    private void wire(KernelHost host, String device, String address, KernelHost bridgeHost, String bridge) {
        String port = "p" + wires++;
        host.run("ip", "link", "add", device, "type", "veth", "peer", "name", port, "netns", bridgeHost.name());
        host.run("ip", "addr", "add", address, "dev", device);
        host.run("ip", "link", "set", device, "up");
        bridgeHost.run("ip", "link", "set", port, "master", bridge, "up");
        if (bridge.equals("docker0")) {
            bridgeHost.run("bridge", "link", "set", "dev", port, "hairpin", "on");
        }
    }

    /** A task whose {@code eth0} goes through the host's trunk inside a tag; the VPC takes the tag off at the other end. */
    void branch(KernelTrunk way, String name, String host, int vlan, String address) {
        KernelHost task = host(name);
        KernelHost vpc = host("vpc");
        String subnet = address.split("\\.")[2];
        String end = "t" + host;
        host(host).run("ip", "link", "add", KernelTrunk.TRUNK, "type", "veth", "peer", "name", end, "netns",
                vpc.name());
        host(host).run("ip", "link", "set", KernelTrunk.TRUNK, "up");
        vpc.run("ip", "link", "set", end, "up");
        way.branch(host(host), task, vpc, new KernelTrunk.Wire(end, "s" + subnet, vlan));
        task.run("ip", "addr", "add", address + "/24", "dev", "eth0");
        task.run("ip", "link", "set", "eth0", "up");
        task.run("ip", "route", "add", "default", "via", "10.0." + subnet + ".1");
    }

    private static void forward(KernelHost host) {
        host.run("sysctl", "-q", "-w", "net.ipv4.ip_forward=1");
    }

    /** Docker's rules for published ports ({@code 32768 172.17.0.2:3000}), as {@code usernet-portmap.md} of its documentation lists them. */
    void publish(String host, boolean userlandProxy, String... ports) {
        StringBuilder dnat = new StringBuilder();
        StringBuilder hairpin = new StringBuilder();
        for (String published : ports) {
            String[] words = published.split(" ");
            String from = userlandProxy ? "iifname != \"docker0\" " : "";
            dnat.append(from + "fib daddr type local tcp dport " + words[0] + " dnat to " + words[1] + "\n");
            String container = words[1].split(":")[0];
            hairpin.append("ip saddr " + container + " ip daddr " + container + " masquerade\n");
        }
        host(host).rules("""
                table ip nat {
                  chain prerouting { type nat hook prerouting priority dstnat; %s }
                  chain postrouting { type nat hook postrouting priority srcnat;
                    ip saddr 172.17.0.0/16 oifname != "docker0" masquerade
                    %s
                  }
                }
                """.formatted(dnat, hairpin));
        if (!userlandProxy) {
            host(host).run("sysctl", "-q", "-w", "net.bridge.bridge-nf-call-iptables=1");
        }
    }

    /** Listens and answers, as an application or as docker-proxy does. */
    void serve(String host, String what, String then) {
        servers.add(host(host).start("listening on", "socat", "-d", "-d", what + ",fork,reuseaddr", then));
    }

    /** Opens a connection from an address and port, and closes it; fails where nobody answers. */
    void connect(String host, String source, String destination) throws IOException, InterruptedException {
        String from = source.replace(':', ',').replaceFirst(",", ",sourceport=");
        Process client = new ProcessBuilder("ip", "netns", "exec", host(host).name(), "socat", "-u", "OPEN:/dev/null",
                "TCP:" + destination + ",connect-timeout=5,bind=" + from).redirectErrorStream(true).start();
        String said = new String(client.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (!client.waitFor(10, TimeUnit.SECONDS) || client.exitValue() != 0) {
            throw new IOException(source + " > " + destination + ": " + said);
        }
    }

    /** Sends a packet over docker0 of a host, from a container that has no other part: {@code source > destination}. */
    String overBridge(String host) throws IOException, InterruptedException {
        container("last", host, "172.17.0.200");
        serve(host, "TCP-LISTEN:9009", "OPEN:/dev/null");
        connect("last", "172.17.0.200:40009", "172.17.0.1:9009");
        return "172.17.0.200:40009 > 172.17.0.1:9009";
    }

    @Override
    public void close() {
        servers.forEach(Process::destroyForcibly);
        List.copyOf(hosts.values()).reversed().forEach(KernelHost::close);
    }
}
