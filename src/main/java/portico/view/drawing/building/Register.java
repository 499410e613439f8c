package portico.view.drawing.building;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import portico.model.id.TaskId;
import portico.model.net.Ipv4Address;
import portico.model.topology.NetworkBinding;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Path;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;

/** The concierge's register: which host port leads to which flat; the newest three lines, and how many more there are. */
record Register(List<Resident> tenants) {

    static final double WIDTH = 188;
    private static final int SHOWN = 3;
    private static final double LINE = 15.5;
    private static final double HEAD = 18;
    private static final Look BOOK = Look.fill(Role.PANEL).edged(Role.INK2, 1.3);
    private static final Path ARROW = Path.of("M0 0h10m-3.4 -3.2l3.4 3.2l-3.4 3.2");

    /** One line: a host port and where it leads. */
    private record Entry(TaskId task, String name, NetworkBinding binding, Optional<Ipv4Address> address) {

        String target() {
            return address.map(a -> a + ":" + binding.containerPorts()).orElse(":" + binding.containerPorts());
        }

        String shortTarget() {
            return address.map(a -> "." + a.lastOctet() + ":" + binding.containerPorts())
                    .orElse(":" + binding.containerPorts());
        }
    }

    static double height(List<Resident> tenants) {
        return HEAD + Math.max(1, Math.min(SHOWN, new Register(tenants).entries().size())) * LINE + 4;
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (Resident tenant : tenants) {
            tenant.task()
                    .placement()
                    .ifPresent(place -> place.bindings()
                            .forEach(b -> entries.add(new Entry(tenant.id(), tenant.name(), b,
                                    Optional.ofNullable(place.bridgeAddresses().get(b.container()))))));
        }
        entries.sort(Comparator.comparingInt(e -> e.binding().hostPort()));
        return entries;
    }

    void draw(Sketch s, Level level) {
        page(s, List.of("Register"));
    }

    /** The same lines as the rules they are: DNAT in Docker's chain of the nat table. */
    void drawNat(Sketch s) {
        page(s, List.of("iptables nat, DNAT", "nat table", "nat"));
    }

    private void page(Sketch s, List<String> title) {
        List<Entry> entries = entries();
        int hidden = Math.max(0, entries.size() - SHOWN);
        s.box(0, 0, WIDTH, height(tenants), 4, BOOK);
        s.text(8, 0, hidden > 0 ? 96 : WIDTH - 16, HEAD + 2, TextStyle.LABEL_STRONG, Role.INK, Align.LEFT, title);
        if (hidden > 0) {
            s.text(104, 0, WIDTH - 112, HEAD + 2, TextStyle.CAPTION, Role.INK2, Align.RIGHT, "+" + hidden + " earlier",
                    "+" + hidden);
        }
        if (entries.isEmpty()) {
            s.text(8, HEAD, WIDTH - 16, LINE + 2, TextStyle.CAPTION, Role.INK3, Align.LEFT, "no ports published");
        }
        for (int i = 0; i < entries.size() - hidden; i++) {
            Entry entry = entries.get(hidden + i);
            line(s.of(entry.task()), entry, HEAD + i * LINE);
        }
    }

    private static void line(Sketch s, Entry entry, double y) {
        Role role = entry.binding().dynamic() ? Role.INK : Role.BRIDGE;
        s.text(6, y - 2, 54, LINE + 5, TextStyle.PORT, role, Align.LEFT, Integer.toString(entry.binding().hostPort()));
        s.path(ARROW, 57, y + LINE / 2, 1, Look.edge(Role.INK2, 1.2));
        s.text(73, y - 2, WIDTH - 77, LINE + 5, TextStyle.ADDRESS_TIGHT, Role.INK, Align.LEFT, entry.target(),
                entry.shortTarget());
    }
}
