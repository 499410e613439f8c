package portico.view.drawing.building;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import portico.model.id.TaskId;
import portico.model.net.Ipv4Address;
import portico.model.topology.NetworkBinding;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Look;
import portico.view.drawing.Path;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;

/** The concierge's register: which host port leads to which flat; the newest lines, and how many more there are. */
record Register(List<Resident> tenants, int most) {

    static final double WIDTH = 188;
    private static final int SHOWN = 3;
    private static final double LINE = 15.5;
    private static final double LARGEST_LINE = 23;
    /** Letters may reach so far out of their line. */
    private static final double LEADING = 2.4;
    private static final double TARGET = 76;
    private static final double FAR_TARGET = 86;
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

    /** As many lines as a front has room for, three at least. */
    static Register of(List<Resident> tenants, Facade f) {
        return new Register(tenants, SHOWN + (int) (f.doorRise() / LINE));
    }

    double height() {
        int lines = Math.clamp(entries().size(), 1, most);
        return HEAD + lines * Math.min(LARGEST_LINE, LINE * Math.max(1, (double) most / lines)) + 4;
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

    void draw(Sketch s) {
        page(s, List.of("Register"));
    }

    /** The same lines as the rules they are: DNAT in Docker's chain of the nat table, which has MASQUERADE for calls out (R155, R156). */
    void drawNat(Sketch s) {
        page(s, List.of("iptables nat: DNAT, MASQUERADE", "nat: DNAT, MASQUERADE", "iptables nat, DNAT", "nat table",
                "nat"));
    }

    private void page(Sketch s, List<String> title) {
        List<Entry> entries = entries();
        double height = height();
        s.box(0, 0, WIDTH, height, 4, BOOK);
        if (entries.isEmpty()) {
            head(s, title, 0);
            s.text(8, HEAD - 2, WIDTH - 16, LINE + 5, TextStyle.CAPTION, Role.INK3, Align.LEFT, "no ports published",
                    "none");
            return;
        }
        int shown = Math.min(most, entries.size());
        // letters stop shrinking, so that from further away there is room for fewer lines
        s.choice(IntStream.rangeClosed(0, shown - 1)
                .<Consumer<Sketch>>mapToObj(less -> form -> lines(form, title, entries, shown - less))
                .toList());
    }

    private static void head(Sketch s, List<String> title, int hidden) {
        s.text(8, 0, hidden > 0 ? 90 : WIDTH - 16, HEAD + 2, TextStyle.LABEL_STRONG, Role.INK, Align.LEFT, title);
        if (hidden > 0) {
            s.text(100, 0, WIDTH - 108, HEAD + 2, TextStyle.CAPTION, Role.INK2, Align.RIGHT, "+" + hidden + " earlier",
                    "+" + hidden);
        }
    }

    private void lines(Sketch s, List<String> title, List<Entry> entries, int shown) {
        int hidden = entries.size() - shown;
        double pitch = Math.min(LARGEST_LINE, (height() - HEAD - 3) / shown);
        head(s, title, hidden);
        for (int i = 0; i < shown; i++) {
            Entry entry = entries.get(hidden + i);
            line(s.of(entry.task()), entry, HEAD + i * pitch, pitch, shown < Math.min(most, entries.size()));
        }
    }

    private static void line(Sketch s, Entry entry, double y, double pitch, boolean fewer) {
        Role role = entry.binding().dynamic() ? Role.INK : Role.BRIDGE;
        double top = y - LEADING / 2;
        // fewer lines are for smaller letters, which are wider than their column otherwise
        double target = fewer ? FAR_TARGET : TARGET;
        s.text(6, top, target - 21, pitch + LEADING, TextStyle.PORT, role, Align.LEFT,
                Integer.toString(entry.binding().hostPort()));
        s.path(ARROW, target - 14, y + pitch / 2, 1, Look.edge(Role.INK2, 1.2));
        s.text(target, top, WIDTH - target - 4, pitch + LEADING, TextStyle.ADDRESS_TIGHT, Role.INK, Align.LEFT,
                entry.target(), entry.shortTarget());
    }
}
