package portico.model.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What tcpdump sees of connections being opened at one device: {@code source > destination} of the first packet, and of its answer. */
final class KernelCapture {

    private static final Pattern PACKET = Pattern.compile(
            "(?:vlan (\\d+), .*)?\\b(\\d+\\.\\d+\\.\\d+\\.\\d+)\\.(\\d+) > (\\d+\\.\\d+\\.\\d+\\.\\d+)\\.(\\d+): Flags \\[(S\\.?)]");

    /** How long a packet that has arrived may take through tcpdump's own buffers, on a machine that does much else. */
    private static final int PATIENCE_SECONDS = 10;
    private static final String END = "";

    /** The VLAN of packets that came without a tag (802.1Q keeps 0 for them). */
    static final int UNTAGGED = 0;

    private final Process tcpdump;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final List<String> requests = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private final Set<Integer> tags = new TreeSet<>();

    private KernelCapture(Process tcpdump) {
        this.tcpdump = tcpdump;
        Thread.ofVirtual().start(() -> {
            tcpdump.inputReader().lines().forEach(lines::add);
            lines.add(END);
        });
    }

    static KernelCapture at(KernelHost host, String device) {
        return new KernelCapture(host.start("listening on", "tcpdump", "--immediate-mode", "-l", "-n", "-e", "-i",
                device, "tcp[tcpflags] & tcp-syn != 0 or (vlan and tcp[tcpflags] & tcp-syn != 0)"));
    }

    /**
     * Waits until so many requests and answers were seen, or for a while, and stops listening. tcpdump forgets what it has not printed yet when it
     * is stopped, so it is not stopped before.
     */
    void finish(int wantedRequests, int wantedAnswers) throws InterruptedException {
        boolean more = true;
        while (more && (requests.size() < wantedRequests || answers.size() < wantedAnswers)) {
            more = take(PATIENCE_SECONDS);
        }
        tcpdump.toHandle().destroy();
        while (more) {
            more = take(PATIENCE_SECONDS);
        }
    }

    /** Waits for a packet that was sent last: then nothing before it is still to be printed. */
    void assertOnly(String last) throws InterruptedException {
        finish(1, 1);
        assertThat(requests).as("docker0 of the host (R160)").containsExactly(last);
    }

    /** One packet out and back, and that the set-up of the test tags it here as it should. */
    void assertCarried(int tag, Packet packet) throws InterruptedException {
        finish(1, 1);
        assertThat(tags).containsExactly(tag);
        assertThat(requests).containsExactly(packet.toString());
        assertThat(answers).containsExactly(packet.reversed().toString());
    }

    /** Whether there may be more. */
    private boolean take(int seconds) throws InterruptedException {
        Optional<String> line = Optional.ofNullable(lines.poll(seconds, TimeUnit.SECONDS));
        line.ifPresent(text -> keep(PACKET.matcher(text)));
        return line.filter(text -> !text.equals(END)).isPresent();
    }

    private void keep(Matcher packet) {
        if (packet.find()) {
            String ends = packet.group(2) + ':' + packet.group(3) + " > " + packet.group(4) + ':' + packet.group(5);
            tags.add(Optional.ofNullable(packet.group(1)).map(Integer::valueOf).orElse(UNTAGGED));
            List<String> kept = packet.group(6).equals("S") ? requests : answers;
            if (!kept.contains(ends)) {
                kept.add(ends);
            }
        }
    }

    /** First packets of connections, each once, in the order they were seen. */
    List<String> requests() {
        return requests;
    }

    /** Their answers, each once, in the order they were seen. */
    List<String> answers() {
        return answers;
    }

    /** The VLANs that stood before all of these packets. */
    Set<Integer> tags() {
        return tags;
    }
}
