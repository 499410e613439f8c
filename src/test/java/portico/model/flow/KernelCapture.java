package portico.model.flow;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What tcpdump sees of connections being opened at one device: {@code source > destination} of the first packet, and of its answer. */
final class KernelCapture {

    private static final Pattern PACKET = Pattern.compile(
            "IP (\\d+\\.\\d+\\.\\d+\\.\\d+)\\.(\\d+) > (\\d+\\.\\d+\\.\\d+\\.\\d+)\\.(\\d+): Flags \\[(S\\.?)]");

    private final Process tcpdump;
    private final List<String> requests = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();

    private KernelCapture(Process tcpdump) {
        this.tcpdump = tcpdump;
    }

    static KernelCapture at(KernelHost host, String device) {
        return new KernelCapture(host.start("listening on", "tcpdump", "--immediate-mode", "-l", "-n", "-i", device,
                "tcp[tcpflags] & tcp-syn != 0 or (vlan and tcp[tcpflags] & tcp-syn != 0)"));
    }

    /** Stops listening; what came until then is kept. */
    KernelCapture finish() {
        tcpdump.toHandle().destroy();
        try (BufferedReader lines = tcpdump.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                keep(PACKET.matcher(line));
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(Matcher packet) {
        if (packet.find()) {
            String ends = packet.group(1) + ':' + packet.group(2) + " > " + packet.group(3) + ':' + packet.group(4);
            List<String> kept = packet.group(5).equals("S") ? requests : answers;
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
}
